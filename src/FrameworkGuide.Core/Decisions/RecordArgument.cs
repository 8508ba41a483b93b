using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What an option does for one thing that was asked for, and why.</summary>
/// <param name="Criterion"><c>size</c>, <c>language</c> or <c>needs/</c> and the need's key.</param>
/// <param name="Name">The criterion as a heading.</param>
/// <param name="RawWeight">
/// The weight as it was given, 0 to 10; 1 where weights are left open; null for a group, whose members give their own.
/// </param>
/// <param name="Contribution">Weight, value and points in full precision.</param>
/// <param name="Points">In tenths, so that those of an option add up to the score that is shown.</param>
/// <param name="IsOverdue">Whether the evidence is overdue for a check.</param>
public sealed record RecordArgument(
    string Criterion, string Name, double? RawWeight, Contribution Contribution, double Points, ArgumentKind Kind,
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

    internal static ArgumentKind KindOf(Contribution contribution, SiteSettings site)
    {
        var isLanguage = contribution.Criterion == Questionnaire.Criterion.Language;
        var (good, bad) = isLanguage
            ? (site.RequireCloseness, 2 * Hair)
            : (GoodFrom / Rating.Max, BadBelow / Rating.Max);
        return !contribution.IsRated ? ArgumentKind.Neutral
            : contribution.Value >= good - Hair ? ArgumentKind.Good
            : contribution.Value < bad - Hair ? ArgumentKind.Bad
            : ArgumentKind.Neutral;
    }
}
