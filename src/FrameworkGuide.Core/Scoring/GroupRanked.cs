namespace FrameworkGuide.Core.Scoring;

/// <summary>A framework in the ranking of a group.</summary>
/// <param name="Ranked">
/// Its place, with the mean of the members' scores. What a criterion contributes is the mean of the members' points and
/// weights; its value is what these come to.
/// </param>
/// <param name="Members">Where it stands for each member, in the order of the members.</param>
public sealed record GroupRanked(RankedFramework Ranked, IReadOnlyList<MemberPlace> Members)
{
    /// <summary>Losses that differ by no more are equal.</summary>
    private const double Equal = 1e-9;

    /// <summary>The most that a member loses against the first of their own, in points; 0 where nobody does.</summary>
    public double MostLost { get; } = Math.Max(0, Members.Max(m => m.Loss ?? 0));

    /// <summary>The places, from 0, of the members who lose most; empty where nobody loses anything.</summary>
    public IReadOnlyList<int> LeastSatisfied => MostLost <= Equal ? []
        : [.. Enumerable.Range(0, Members.Count).Where(m => Members[m].Loss >= MostLost - Equal)];
}
