using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>A framework that does not meet every condition.</summary>
/// <param name="Score">0 to 100: what it would score.</param>
/// <param name="RankIfRelaxed">
/// The rank it would take among those that are not ruled out, if none of its conditions were one.
/// </param>
/// <param name="Reasons">At least one.</param>
/// <param name="Contributions">Size, languages, needs in the order of the content.</param>
public sealed record RuledOutFramework(
    FrameworkSummary Framework, double Score, int RankIfRelaxed, IReadOnlyList<UnmetCondition> Reasons,
    IReadOnlyList<Contribution> Contributions);
