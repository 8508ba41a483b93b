using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Decisions;

/// <summary>One change to something behind a decision.</summary>
/// <param name="Path">The document that says it, relative to the content folder.</param>
/// <param name="Text">The change in words: "Secure by default of Django: 4 to 4.5".</param>
/// <param name="Before">What held then; null where there was nothing.</param>
/// <param name="After">What holds now; null where there is nothing.</param>
public sealed record DecisionChange(
    DecisionChangeKind Kind, string Path, string Text, string? Before, string? After)
{
    /// <summary>
    /// The UTC day of the change; null where the log of published texts does not tell.
    /// </summary>
    public DateOnly? Day { get; init; }

    /// <summary>The slug of the framework it is about; null where it is about none.</summary>
    public string? Framework { get; init; }

    /// <summary>The release line whose support it is about; null where it is about none.</summary>
    public string? Cycle { get; init; }

    /// <summary>The criterion it is about; null where it is about none.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>The reason for what holds now; null where none is stated.</summary>
    public string? Why { get; init; }

    /// <summary>Addresses of the evidence for what holds now.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
