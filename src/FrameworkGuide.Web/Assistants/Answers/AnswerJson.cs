namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>What every tool answers: texts in it are data of the guide.</summary>
/// <param name="Known">false where something that was asked for is not known; unknown then says what.</param>
/// <param name="Result">Left out where nothing can be said.</param>
/// <param name="Unknown">What was asked for and is not known, with the nearest names.</param>
/// <param name="Problems">Arguments that cannot be taken.</param>
/// <param name="ContentVersion">Names the content: the same content and arguments give the same answer.</param>
/// <param name="AsOf">The UTC day of the answer.</param>
internal sealed record AnswerJson<T>(
    bool Known, T? Result, IReadOnlyList<UnknownJson>? Unknown, IReadOnlyList<ProblemJson>? Problems,
    string ContentVersion, string AsOf)
    where T : class;
