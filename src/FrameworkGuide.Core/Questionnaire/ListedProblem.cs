namespace FrameworkGuide.Core.Questionnaire;

/// <summary>A problem as the questionnaire lists it.</summary>
/// <param name="Name">The field as the page calls it; null for what is about no field.</param>
/// <param name="Anchor">Where the field stands on the page.</param>
public sealed record ListedProblem(string? Name, string Anchor, string Message)
{
    /// <summary>What is wrong, where it is read away from its field: "Size: …".</summary>
    public string Sentence => Name is null ? Message : $"{Name}: {Message}";
}
