namespace FrameworkGuide.Core.Explanation;

/// <summary>One answer, with how often a framework comes first then.</summary>
/// <param name="Answer">The answer as a condition: "the team knows Python".</param>
/// <param name="Text">How often: "first in 40% then".</param>
/// <param name="Share">0 to 1.</param>
public sealed record ExplainedShare(string Answer, string Text, double Share);
