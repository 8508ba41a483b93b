using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A share of first places from which a verdict is called otherwise.</summary>
/// <param name="X">In percent of the bars.</param>
/// <param name="Label">"clear 80%".</param>
/// <param name="Anchor">Which end of the label stands at the line, as SVG's text-anchor.</param>
public sealed record VerdictLine(string X, string Label, string Anchor)
{
    /// <summary>A label that begins further right would leave the picture.</summary>
    private const double LastStart = 0.82;

    /// <summary>Labels that are closer would run into each other.</summary>
    private const double Closest = 0.22;

    /// <summary>A line that no first place of this ranking can pass is left out.</summary>
    public static IReadOnlyList<VerdictLine> Of(SiteSettings site, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(verdict);
        var lines = new List<VerdictLine>();
        var canBeClear = verdict.Answered >= Verdict.AnswersOfClear && !verdict.IsFarFromTeam;
        if (!canBeClear || site.ClearShare - site.LeaningShare >= Closest)
            lines.Add(At(site.LeaningShare, PictureTexts.Probable));
        if (canBeClear)
            lines.Add(At(site.ClearShare, PictureTexts.Clear));
        return lines;
    }

    private static VerdictLine At(double share, string verdict) => new(
        RankingPicture.Length(share), $"{verdict} {ScoringWords.Share(share)}",
        verdict == PictureTexts.Clear && share <= LastStart ? "start" : "end");
}
