namespace FrameworkGuide.Core.Explanation;

/// <summary>An answer of one member that would settle or change a group's choice.</summary>
/// <param name="Who">Whose answer: "Ana", or "Ana or Ben" where they gave the same answers.</param>
/// <param name="Subject">What it is about: "the project".</param>
/// <param name="Changed">What it would have to be: "were large".</param>
/// <param name="Then">What would come of it: "all would agree on Django".</param>
/// <param name="Address">The group with that answer.</param>
public sealed record SettlingAnswer(string Who, string Subject, string Changed, string Then, string Address);
