using FrameworkGuide.Core.Catalog;

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
    ProjectResult? Before,
    ProjectResult? After,
    IReadOnlyList<RankMove> Moves,
    IReadOnlyList<string> Expected,
    bool? WasMet,
    bool? WouldBeMet)
{
    public bool ChangesFirst =>
        !(Before?.FirstNames ?? []).SequenceEqual(After?.FirstNames ?? [], StringComparer.Ordinal);

    public bool ChangesVerdict => Before?.Verdict != After?.Verdict;

    public bool ChangesExpectation => WasMet != WouldBeMet;

    public bool Any => ChangesFirst || ChangesVerdict || ChangesExpectation || Moves.Count > 0;
}
