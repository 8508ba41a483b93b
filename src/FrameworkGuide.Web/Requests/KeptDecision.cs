using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Data;
using FrameworkGuide.Web.History;

namespace FrameworkGuide.Web.Requests;

/// <summary>Compares a kept result with what the guide says now.</summary>
internal sealed class KeptDecision(GuideRequest guide, ContentVersions versions, PublishedDocuments documents)
{
    /// <summary>What changed since, and whether the log told the days of it.</summary>
    /// <exception cref="Exception">The log cannot be read for now; <see cref="StoreFailure"/> tells.</exception>
    public (DecisionChanges Changes, bool HasDays) Compare(KeptResult kept)
    {
        var (then, now) = Sides(kept);
        var since = versions.Since(kept.Then!);
        var changes = DecisionChanges.Between(then, now, path => since?.Of(path) ?? []);
        return (changes, since is not null);
    }

    /// <summary>The same for a group.</summary>
    /// <exception cref="Exception">The log cannot be read for now; <see cref="StoreFailure"/> tells.</exception>
    public (GroupSince Since, bool HasDays) Compare(KeptGroup kept)
    {
        var (then, moment) = (kept.Then!.Snapshot, kept.Moment!);
        var since = versions.Since(kept.Then);
        return (
            GroupSince.Between(
                ExplainedGroup.Explain(then, moment.Day, kept.Query.Members), moment, guide.Catalog, guide.Today,
                answers => Sides(then, moment, answers), path => since?.Of(path) ?? []),
            since is not null);
    }

    /// <summary>
    /// The publications and days since that changed it, the newest first; null where the log cannot be read for now.
    /// </summary>
    /// <exception cref="Exception">The log cannot be read for now; <see cref="StoreFailure"/> tells.</exception>
    public IReadOnlyList<DecisionEvent>? Events(KeptResult kept, int most)
    {
        var (then, now) = Sides(kept);
        if (versions.Since(kept.Then!) is not { } since)
            return null;
        return new DecisionEvents(then, now, FindProfile).List(since.Backwards(guide.Catalog), most);
    }

    /// <summary>A profile as it was.</summary>
    public FrameworkProfile? FindThen(KeptResult kept, string slug) => FindProfile(kept.Then!.Snapshot, slug);

    private (DecisionSide Then, DecisionSide Now) Sides(KeptResult kept) =>
        Sides(kept.Then!.Snapshot, kept.Moment!, kept.Answers);

    private (DecisionSide Then, DecisionSide Now) Sides(
        CatalogSnapshot then, KeptMoment moment, ProjectAnswers answers)
    {
        var (catalog, today) = guide;
        return (
            new DecisionSide(then, moment.Day, answers, slug => FindProfile(then, slug)),
            new DecisionSide(catalog, today, answers, slug => FindProfile(catalog, slug)));
    }

    private FrameworkProfile? FindProfile(CatalogSnapshot content, string slug) =>
        ReferenceEquals(content, guide.Catalog)
            ? guide.FindProfile(slug)?.Profile
            : PastContent.FindProfile(content, slug, documents);
}
