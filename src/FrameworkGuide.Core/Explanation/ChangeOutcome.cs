namespace FrameworkGuide.Core.Explanation;

/// <summary>Single answers with the same outcome.</summary>
/// <param name="Then">The outcome: "Rails would come first".</param>
/// <param name="Unlisted">How many others do the same and are not listed.</param>
public sealed record ChangeOutcome(string Then, IReadOnlyList<ChangedQuestion> Questions, int Unlisted)
{
    /// <summary>What is said below the list of those that are not listed; null where all are.</summary>
    public string? More => Unlisted > 0 ? ChangeTexts.MoreChanges(Unlisted) : null;
}
