namespace FrameworkGuide.Core.Decisions;

/// <summary>A question that was answered, with the answer in words.</summary>
/// <param name="Name">What it is about, as a heading.</param>
/// <param name="Text">The answer; for a driver of the decision its weight.</param>
public sealed record RecordAnswer(string Name, string Text);
