using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.History;

/// <summary>Sample projects in which the same happens, and nothing but moves behind the first place.</summary>
public sealed record FoldedEffect(IReadOnlyList<ProjectEffect> Projects)
{
    /// <summary>Fewer stand in the table.</summary>
    public const int Fewest = 3;

    /// <summary>What they have in common: the moves, or that one framework joins or leaves the ranking.</summary>
    public static string KeyOf(IReadOnlyList<RankMove> moves) => moves is [{ From: 0 } or { To: 0 }]
        ? $"{moves[0].Name} {(moves[0].From == 0 ? "joins" : "leaves")}"
        : string.Join(", ", moves.Select(m => $"{m.Name} {m.From} → {m.To}"));

    /// <summary>"the only change is that Example joins the ranking, at rank 5 to 7".</summary>
    public string Text
    {
        get
        {
            var moves = Projects[0].Moves;
            if (moves is not [{ From: 0 } or { To: 0 }])
                return "the only change is in the ranks: "
                    + $"{string.Join(", ", moves.Select(m => $"{m.Name} {Rank(m.From)} → {Rank(m.To)}"))}";
            var joins = moves[0].From == 0;
            var ranks = Projects.Select(p => joins ? p.Moves[0].To : p.Moves[0].From).Order().ToList();
            var place = ranks[0] == ranks[^1] ? $"rank {ranks[0]}" : $"ranks {ranks[0]} to {ranks[^1]}";
            return $"the only change is that {moves[0].Name} {(joins ? "joins" : "leaves")} the ranking, at {place}";
        }
    }

    public static string Rank(int rank) => rank == 0 ? "not ranked" : English.Digits(rank);
}
