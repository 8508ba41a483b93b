using FrameworkGuide.Core.Explanation;

namespace FrameworkGuide.Core.Decisions;

/// <summary>An option that does not meet every condition.</summary>
/// <param name="Score">0 to 100: what it would score, in full precision.</param>
/// <param name="RankIfRelaxed">The rank it would take if none of its conditions were one.</param>
/// <param name="IfRelaxed">The same in a sentence.</param>
/// <param name="Misses">The conditions that it does not meet; at least one.</param>
/// <param name="Arguments">What it would do for each thing that was asked for.</param>
public sealed record RecordRuledOut(
    string Slug, string Name, double Score, int RankIfRelaxed, string IfRelaxed, IReadOnlyList<ExplainedMiss> Misses,
    IReadOnlyList<RecordArgument> Arguments);
