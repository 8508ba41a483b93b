using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
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

    private (DecisionSide Then, DecisionSide Now) Sides(KeptResult kept)
    {
        var (catalog, today) = guide;
        var (then, answers) = (kept.Then!.Snapshot, kept.Answers);
        return (
            new DecisionSide(then, kept.Moment!.Day, answers, slug => FindProfile(then, slug)),
            new DecisionSide(catalog, today, answers, slug => FindProfile(catalog, slug)));
    }

    private FrameworkProfile? FindProfile(CatalogSnapshot content, string slug) =>
        ReferenceEquals(content, guide.Catalog)
            ? guide.FindProfile(slug)?.Profile
            : PastContent.FindProfile(content, slug, documents);
}
