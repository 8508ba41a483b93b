using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Changes with the same outcome.</summary>
/// <param name="First">Those that would come first.</param>
/// <param name="Listed">The smallest changes; at least one.</param>
/// <param name="More">How many other single answers come to the same.</param>
public sealed record AnswerChangeGroup(
    IReadOnlyList<FrameworkSummary> First, IReadOnlyList<AnswerChange> Listed, int More);
