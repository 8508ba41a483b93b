using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants;

/// <summary>What a tool found.</summary>
/// <param name="Result">Null where nothing can be said.</param>
/// <param name="Summary">The same in one or two sentences, for who reads no JSON.</param>
internal sealed record Answer<T>(T? Result, string Summary)
    where T : class
{
    /// <summary>What was asked for and is not known.</summary>
    public IReadOnlyList<UnknownJson> Unknown { get; init; } = [];

    /// <summary>Arguments that cannot be taken.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public static Answer<T> NotKnown(params IReadOnlyList<UnknownJson> unknown) =>
        new(null, string.Join('\n', unknown.Select(UnknownNames.Sentence))) { Unknown = unknown };

    public static Answer<T> Refused(IReadOnlyList<FieldProblem> problems, IReadOnlyList<UnknownJson>? unknown = null) =>
        new(null, string.Join('\n', problems.Select(p => $"{p.Field}: {p.Message}")))
        {
            Problems = problems,
            Unknown = unknown ?? [],
        };
}
