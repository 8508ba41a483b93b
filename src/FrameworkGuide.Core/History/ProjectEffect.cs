using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.History;

/// <summary>What a sample project is told otherwise.</summary>
/// <param name="Before">Null where the project is new.</param>
/// <param name="After">Null where the project is taken away.</param>
/// <param name="Moves">Frameworks that take another rank; 0 is none: ruled out, or not there.</param>
/// <param name="Expected">The names of the frameworks of which one should come first.</param>
/// <param name="WasMet">Whether one of those expected comes first now; null where the project is new.</param>
/// <param name="WouldBeMet">
/// Whether one of those expected would come first; null where the project is taken away.
/// </param>
public sealed record ProjectEffect(
    SampleProject Project,
    Recommendation? Before,
    Recommendation? After,
    IReadOnlyList<RankMove> Moves,
    IReadOnlyList<string> Expected,
    bool? WasMet,
    bool? WouldBeMet)
{
    public bool ChangesFirst => !FirstOf(Before).SequenceEqual(FirstOf(After), StringComparer.Ordinal);

    public bool ChangesVerdict => Before?.Verdict.Kind != After?.Verdict.Kind;

    public bool ChangesExpectation => WasMet != WouldBeMet;

    public bool Any => ChangesFirst || ChangesVerdict || ChangesExpectation || Moves.Count > 0;

    /// <summary>The names of those that take the first rank.</summary>
    public static IReadOnlyList<string> FirstOf(Recommendation? recommendation) =>
        [.. (recommendation?.Ranking ?? []).TakeWhile(r => r.Rank == 1).Select(r => r.Framework.Name)];

    public static bool? IsMet(SampleProject? project, Recommendation? recommendation) =>
        project is null || recommendation is null
        ? null
        : project.IsMetBy(recommendation.Ranking.TakeWhile(r => r.Rank == 1).Select(r => r.Framework.Slug));
}
