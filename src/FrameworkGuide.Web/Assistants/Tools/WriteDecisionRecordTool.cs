using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Assistants.Answers;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Writes the record of a decision.</summary>
internal static class WriteDecisionRecordTool
{
    private const string Result = "result";

    public static GuideTool Create() => new GuideTool<WrittenRecordJson>(
        "write_decision_record", "Write the record of a decision",
        "Writes what was decided as an architecture decision record in Markdown (MADR 4.0.0): question, options, "
            + "arguments with sources, and when to look at it again. Use it once the person has decided, with the kept "
            + "address that recommend or recommend_for_group gave. It stores nothing: the text is for the person's own "
            + "repository. Fill in only what people said.",
        ToolSchema.Of(
            [Result],
            [(Result, ToolSchema.Text("The address of the result, kept or not.", GroupQuery.LongestQuery)), .. Fields(),
                ToolSchema.DetailOf("every option's arguments")]),
        AssistantJson.Default.WrittenRecord,
        RunAsync);

    private static IEnumerable<(string, System.Text.Json.Nodes.JsonObject)> Fields() => RecordQuery.Keys.Select(k => (
        NameOf(k),
        k == RecordQuery.Status
            ? ToolSchema.Word("How far the decision is; proposed by default.", [.. RecordQuery.Statuses])
            : ToolSchema.Text(
                RecordFormTexts.Field(k).Label, k == RecordQuery.Because ? RecordQuery.LongestReason
                    : RecordQuery.Longest)));

    private static string NameOf(string key) => key.Replace('-', '_');

    private static async Task<Answer<WrittenRecordJson>> RunAsync(ToolCall call)
    {
        var (pairs, isGroup, problem) = KeptArgument.Find(call.Arguments.Text(Result));
        if (problem is not null)
            return Answer<WrittenRecordJson>.Refused([new FieldProblem(Result, problem)]);
        var fields = RecordQuery.Read(
            RecordQuery.Keys.Where(k => call.Arguments.Has(NameOf(k)))
                .Select(k => (k, call.Arguments.Text(NameOf(k)))));
        var (subject, query, wrong) = isGroup ? await GroupAsync(call, pairs) : await OneAsync(call, pairs);
        if (subject is null)
            return Answer<WrittenRecordJson>.Refused([wrong!]);
        List<FieldProblem> problems = [.. fields.Problems, .. RecordCheck.Problems(subject.Candidates, fields.Fields)];
        return problems.Count > 0
            ? Answer<WrittenRecordJson>.Refused([.. problems.Select(p => p with { Field = NameOf(p.Field) })])
            : Write(call, subject, RecordAddress.Format(query, fields.Fields), fields.Fields);
    }

    private static async Task<(RecordSubject? Subject, string Query, FieldProblem? Wrong)> OneAsync(
        ToolCall call, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var kept = await KeptResult.ReadAsync(call.Guide, call.Versions, pairs);
        if (KeptArgument.Problem(Result, kept.State, kept.Query.Problems) is { } wrong)
            return (null, "", wrong);
        if (!kept.Answers.HasAnswers)
            return (null, "", new FieldProblem(Result, QuestionWords.WhatToAnswer));
        var (catalog, day, profileOf) = KeptArgument.SideOf(call, kept.Then, kept.Moment);
        return (
            RecordSubject.Of(ExplainedResult.Explain(catalog, day, kept.Answers, profileOf), profileOf),
            kept.CanonicalQuery(call.Catalog), null);
    }

    private static async Task<(RecordSubject? Subject, string Query, FieldProblem? Wrong)> GroupAsync(
        ToolCall call, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var kept = await KeptGroup.ReadAsync(call.Guide, call.Versions, pairs);
        if (KeptArgument.Problem(Result, kept.State, kept.Query.Problems.Select(p => p.InAddress)) is { } wrong)
            return (null, "", wrong);
        if (kept.Query.Members.Count < GroupQuery.Fewest)
            return (null, "", new FieldProblem(Result, RecordFormTexts.NobodyAnswered));
        var (catalog, day, profileOf) = KeptArgument.SideOf(call, kept.Then, kept.Moment);
        return (
            RecordSubject.Of(ExplainedGroup.Explain(catalog, day, kept.Query.Members), profileOf),
            kept.CanonicalQuery(call.Catalog), null);
    }

    private static Answer<WrittenRecordJson> Write(
        ToolCall call, RecordSubject subject, string query, RecordFields fields)
    {
        var record = subject.Write(fields);
        var place = new RecordPlace(call.Site, ProgramVersion.Text);
        var page = call.Claims.Address(subject.Page + query);
        return new(
            new WrittenRecordJson(
                record.Title, RecordTexts.Word(record.Fields.Status), record.Choice.Slug,
                call.Claims.Computed(record.Verdict.Text, record.ResultPath),
                call.Claims.Computed(RecordTexts.ReviewBy(record.Review), subject.Page + query),
                $"{record.FileName}.md",
                call.IsFull ? RecordMarkdown.Write(record, place) : RecordMarkdown.WriteShort(record, place, page),
                call.IsFull, page, place.Result(record)),
            $"{OneLine.Of(record.Title)}\n{RecordTexts.ReviewBy(record.Review)}\n{page}");
    }
}
