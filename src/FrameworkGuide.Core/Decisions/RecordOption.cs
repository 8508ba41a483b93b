using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>An option of the ranking.</summary>
/// <param name="Rank">From 1; equal scores share a rank.</param>
/// <param name="Score">0 to 100, in full precision.</param>
/// <param name="RankShares">The share of runs, 0 to 1, in which it takes rank 1, 2 and so on.</param>
/// <param name="Contrast">Where its lead over the best other one comes from; null where it is the only one.</param>
/// <param name="Satisfaction">Whom of a group it satisfies least, or that all; null for one person.</param>
/// <param name="Arguments">What it does for each thing that was asked for.</param>
public sealed record RecordOption(
    string Slug, string Name, int Rank, double Score, IReadOnlyList<double> RankShares, string? Contrast,
    string? Satisfaction, IReadOnlyList<RecordArgument> Arguments)
{
    internal static RecordOption Of(
        RankedFramework ranked, IReadOnlyList<RankedFramework> ranking, CatalogSnapshot catalog,
        RecordArguments arguments, string? satisfaction)
    {
        var contrast = Scoring.Contrast.Of(ranked, ranking);
        return new RecordOption(
            ranked.Framework.Slug, ranked.Framework.Name, ranked.Rank, ranked.Score, ranked.RankAcceptability,
            contrast is null ? null : ReasonTexts.Contrast(ranked, contrast, catalog), satisfaction,
            arguments.List(ranked.Framework, ranked.Contributions));
    }
}
