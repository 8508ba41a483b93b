using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What an option does for one thing that was asked for, and why.</summary>
/// <param name="Criterion"><c>size</c>, <c>language</c> or <c>needs/</c> and the need's key.</param>
/// <param name="Name">The criterion as a heading.</param>
/// <param name="RawWeight">The weight as it was given, 0 to 10; 1 where weights are left open.</param>
/// <param name="Contribution">Weight, value and points in full precision.</param>
/// <param name="Points">In tenths, so that those of an option add up to the score that is shown.</param>
/// <param name="IsOverdue">Whether the evidence is overdue for a check.</param>
public sealed record RecordArgument(
    string Criterion, string Name, double RawWeight, Contribution Contribution, double Points, ArgumentKind Kind,
    CriterionReason Reason, bool IsOverdue)
{
    /// <summary>A rating from here on, 0 to 5, speaks for an option.</summary>
    public const double GoodFrom = 3.5;

    /// <summary>A rating below this, 0 to 5, speaks against an option.</summary>
    public const double BadBelow = 2.5;

    /// <summary>Values are ratings divided by five: what is a limit but for the last bits is that limit.</summary>
    private const double Hair = 1e-9;

    /// <summary>The rating, 0 to 5, or how close the languages are, 0 to 1, in words.</summary>
    public string Value => RecordTexts.Value(Contribution);

    /// <summary>All of an option, in the order of the answers.</summary>
    /// <param name="profile">Its whole profile, which has the reasons; null where it cannot be had.</param>
    public static IReadOnlyList<RecordArgument> List(
        ExplainedRecommendation explained, FrameworkSummary framework, FrameworkProfile? profile,
        IReadOnlyList<Contribution> contributions)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var points = Tenths.Of([.. contributions.Select(c => c.Points)]);
        return [.. contributions.Select((c, i) => Of(explained, framework, profile, c, points[i]))];
    }

    private static RecordArgument Of(
        ExplainedRecommendation explained, FrameworkSummary framework, FrameworkProfile? profile,
        Contribution contribution, double points)
    {
        var site = explained.Catalog.Site;
        var reason = CriterionReason.Find(
            explained.Catalog, explained.Answers, framework, profile, contribution.Criterion);
        return new RecordArgument(
            contribution.Criterion.Name, explained.Name(contribution.Criterion), explained.RawWeight(contribution),
            contribution, points, KindOf(contribution, site), reason,
            reason.IsJudged && site.IsReviewOverdue(reason.Looked, explained.Today));
    }

    private static ArgumentKind KindOf(Contribution contribution, SiteSettings site)
    {
        var isLanguage = contribution.Criterion == FrameworkGuide.Core.Questionnaire.Criterion.Language;
        var (good, bad) = isLanguage
            ? (site.RequireCloseness, 2 * Hair)
            : (GoodFrom / Rating.Max, BadBelow / Rating.Max);
        return !contribution.IsRated ? ArgumentKind.Neutral
            : contribution.Value >= good - Hair ? ArgumentKind.Good
            : contribution.Value < bad - Hair ? ArgumentKind.Bad
            : ArgumentKind.Neutral;
    }
}
