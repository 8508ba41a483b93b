namespace FrameworkGuide.Core.Explanation;

/// <summary>Single answers with the same outcome.</summary>
/// <param name="Then">The outcome: "Rails would come first".</param>
/// <param name="More">What is said of those that are not listed; null where all are.</param>
public sealed record ChangeOutcome(string Then, IReadOnlyList<ChangedQuestion> Questions, string? More);
