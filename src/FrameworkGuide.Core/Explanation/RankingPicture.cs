using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>
/// A ranking to be seen at a glance: for each framework its score and a bar of how often it takes each place. How far
/// the first places of the first reach says how sure the verdict is: lines mark from where it is probable and clear.
/// </summary>
/// <param name="Rows">Best first.</param>
/// <param name="Lines">Where the verdict changes, in percent of the bars, and what it is called from there.</param>
/// <param name="Places">The headings of the places: "1st", "2nd".</param>
/// <param name="Decides">What decides a close ranking, written between its first two rows; else null.</param>
/// <param name="More">How many more are ranked; null for none.</param>
public sealed record RankingPicture(
    IReadOnlyList<PicturedRank> Rows, IReadOnlyList<VerdictLine> Lines, IReadOnlyList<string> Places, string? Decides,
    string? More)
{
    /// <summary>Pixels of a bar.</summary>
    public const int BarHeight = 26;

    /// <summary>Pixels from the top of a bar to the baseline of its labels.</summary>
    public const int Baseline = 17;

    /// <summary>More than these are in the table alone.</summary>
    private const int Most = 12;

    /// <summary>A part that is narrower would not be seen.</summary>
    private const double Narrowest = 0.004;

    /// <summary>Parts with room for "57%", and for "1st 57%", on the smallest screen.</summary>
    private const double RoomForPercent = 0.1;
    private const double RoomForAll = 0.2;

    public string Caption => PictureTexts.Caption(Places.Count);

    /// <summary>Null where fewer than two are ranked: there is nothing to see.</summary>
    /// <param name="addressOf">Where the reasons of a framework are; null for nowhere.</param>
    public static RankingPicture? Of(ExplainedRecommendation explained, Func<FrameworkSummary, string?> addressOf)
    {
        ArgumentNullException.ThrowIfNull(explained);
        ArgumentNullException.ThrowIfNull(addressOf);
        var (ranking, verdict) = (explained.Recommendation.Ranking, explained.Recommendation.Verdict);
        if (ranking.Count < 2)
            return null;
        var shown = ranking.Take(Most).ToList();
        var marks = FrameworkMark.InOnePicture(shown.Select(r => (r.Framework.Slug, r.Framework.Name)));
        var named = verdict.Kind == VerdictKind.Close ? verdict.Contenders : verdict.Tied;
        return new RankingPicture(
            [.. shown.Select((r, i) => new PicturedRank(
                r, marks[i], addressOf(r.Framework), named.Contains(r.Framework), SharesOf(r),
                [.. r.RankAcceptability.Take(Most).Select(ScoringWords.PercentOf)]))],
            VerdictLine.Of(explained.Catalog.Site, verdict),
            [.. Enumerable.Range(1, shown.Count).Select(English.Ordinal)],
            PictureTexts.Decides(explained),
            explained.Recommendation.RankedTotal > shown.Count
                ? English.Count(explained.Recommendation.RankedTotal - shown.Count, "other", "others")
                : null);
    }

    /// <summary>A share of a whole as a length: "57.25%".</summary>
    internal static string Length(double share) =>
        (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static List<RankShare> SharesOf(RankedFramework ranked)
    {
        var shares = new List<RankShare>();
        var x = 0.0;
        foreach (var (share, i) in ranked.RankAcceptability.Select((s, i) => (s, i)))
        {
            if (share >= Narrowest)
                shares.Add(
                    new RankShare(i + 1, Length(x), Length(share), Length(x + share / 2), LabelOf(i + 1, share)));
            x += share;
        }

        return shares;
    }

    private static string? LabelOf(int place, double share) => share < RoomForPercent ? null
        : share < RoomForAll ? ScoringWords.PercentOf(share)
        : PictureTexts.Share(place, share);
}
