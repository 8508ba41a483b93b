using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>What to ask: all questions, or those that can still change the first place.</summary>
internal static class GetQuestionsTool
{
    private const string Answers = "answers";
    private const string Note = "Ask the person; leave out what they do not answer. Nothing is assumed of it.";

    public static GuideTool Create() => new GuideTool<QuestionsJson>(
        "get_questions", "Get the questions to ask",
        "Gives the questions that a recommendation is made from: size, languages and needs, with their keys. Use it "
            + "before recommend, to ask the person. With the answers given so far it gives only the questions that can "
            + "still change the first place, the best first. Never answer them in the person's place.",
        ToolSchema.Of(
            [],
            (Answers, AnswerArguments.Schema("What was answered so far, with the arguments of recommend.")),
            ToolSchema.DetailOf("how to tell whether a need matters, and what its ratings mean")),
        AssistantJson.Default.Questions,
        call => Task.FromResult(call.Arguments.Json(Answers) is { } given
            ? Open(call, AnswerArguments.ReadFrom(call, given))
            : All(call)));

    private static Answer<QuestionsJson> All(ToolCall call)
    {
        var catalog = call.Catalog;
        List<QuestionJson> questions =
        [
            new("size", QuestionWords.Size, null, Enum.GetValues<ProjectSize>().ToDictionary(
                CatalogWords.Word, s => OneLine.Of(CatalogWords.SizeMeaning(s))), null),
            new("language", QuestionWords.Languages, null, null, null),
            .. catalog.Needs.Select(n => Need(call, n)),
        ];
        return new(
            new QuestionsJson(
                questions, catalog.LanguageNames,
                ((string[])["nice", "important", "must"]).ToDictionary(w => w, QuestionWords.Importance), null, Note),
            $"{English.Count(questions.Count, "question", "questions")} can be asked. {Note}");
    }

    private static QuestionJson Need(ToolCall call, Need need) => new(
        Criterion.OfNeed(need.Key).Name, OneLine.Of(need.Question),
        call.IsFull && need.Help is { } help ? OneLine.Of(help) : null,
        call.IsFull ? need.OrderScale().ToDictionary(s => English.Number(s.Key), s => OneLine.Of(s.Value)) : null,
        null);

    private static Answer<QuestionsJson> Open(
        ToolCall call,
        (ProjectAnswers? Answers, IReadOnlyList<FieldProblem> Problems, IReadOnlyList<UnknownJson> Unknown) given)
    {
        if (given.Answers is not { } answers)
            return Answer<QuestionsJson>.Refused(given.Problems, given.Unknown);
        var explained = ExplainedRecommendation.Explain(call.Catalog, call.Today, answers);
        var open = OpenQuestion.List(explained).Take(call.Most(concise: 5, full: 60)).ToList();
        return new(
            new QuestionsJson(
                [.. open.Select(o => new QuestionJson(
                    o.Criterion.Name, OneLine.Of(o.Question), null, null,
                    call.Claims.Computed(o.Could, explained.Address)))],
                null, null, call.Claims.Computed(explained.Verdict, explained.Address), Note),
            $"{explained.Verdict}\n{string.Join('\n', open.Select(o => $"Ask: {o.Question}"))}");
    }
}
