using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Decisions;

/// <summary>A field of the form of a record.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Hint">What belongs in it; null where the label says it.</param>
/// <param name="Text">What is in it, as it was given even where it cannot be taken.</param>
/// <param name="Longest">The most characters.</param>
/// <param name="Choices">What can be chosen; empty where it is text.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
public sealed record RecordField(
    string Key, string Label, string? Hint, string Text, int Longest, IReadOnlyList<AnswerChoice> Choices,
    string? Problem)
{
    /// <summary>Its id on the page.</summary>
    public string Id => "record-" + Key;

    /// <summary>The ids of what is said beside it; null where nothing is.</summary>
    public string? DescribedBy => (Hint, Problem) switch
    {
        (null, null) => null,
        (null, _) => $"{Id}-problem",
        (_, null) => $"{Id}-hint",
        _ => $"{Id}-hint {Id}-problem",
    };

    /// <summary>Whether it has room for more than a line.</summary>
    public bool IsLong => Longest > RecordQuery.Longest;
}
