using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Assistants.Answers;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Says what has changed since a decision.</summary>
internal static class CheckDecisionTool
{
    private const string Decision = "decision";
    private const int LongestRecord = 48_000;

    public static GuideTool Create() => new GuideTool<CheckedJson>(
        "check_decision", "Check a decision again",
        "Says what has changed in the guide since a decision was made: ratings, support dates, ranking and verdict, "
            + "each with source and day. Use it with a kept address, or the whole text of a record that the guide "
            + "wrote. Not for decisions that were made without the guide: it knows nothing of them.",
        ToolSchema.Of(
            [Decision],
            (Decision, ToolSchema.Text(
                "A kept address with content= and date=, or the text of a record that has one.", LongestRecord)),
            ToolSchema.DetailOf("all changes and sources")),
        AssistantJson.Default.Checked,
        RunAsync);

    private static async Task<Answer<CheckedJson>> RunAsync(ToolCall call)
    {
        var found = KeptReference.FindIn(call.Arguments.Text(Decision));
        if (found.Count != 1)
            return Refused(found.Count == 0 ? CheckTexts.NoneNamed : CheckTexts.SeveralNamed(found.Count));
        if (found[0].IsGroup)
            return Refused("it is of a group, and what has changed since for a group stands on its page alone: "
                + call.Claims.Address(found[0].Path));
        var kept = await KeptResult.ReadAsync(
            call.Guide, call.Versions, [.. QueryText.Pairs(found[0].Query[1..])]);
        if (KeptArgument.Problem(Decision, kept.State, kept.Query.Problems) is { } wrong)
            return Answer<CheckedJson>.Refused([wrong]);
        return kept.IsFound && kept.Answers.HasAnswers
            ? Write(
                call, call.Decisions.Compare(kept).Changes,
                KeptAddress.ResultPath + kept.CanonicalQuery(call.Catalog))
            : Refused(QuestionWords.WhatToAnswer);
    }

    private static Answer<CheckedJson> Refused(string problem) =>
        Answer<CheckedJson>.Refused([new FieldProblem(Decision, problem)]);

    private static Answer<CheckedJson> Write(ToolCall call, DecisionChanges changes, string address)
    {
        var shown = changes.Changes.Take(call.Most(concise: 8, full: 100)).ToList();
        var (then, now) = (changes.Then, changes.Now);
        return new(
            new CheckedJson(
                changes.Any, DecisionTexts.Word(changes.Ranking),
                call.Claims.Computed(then.Explained.Verdict, address) with { AsOf = Claims.Day(then.Day) },
                call.Claims.Computed(now.Explained.Verdict, now.Explained.Address), First(then), First(now),
                [.. shown.Select(c => Change(call, c, address))], changes.Changes.Count - shown.Count,
                changes.OtherDocuments, call.Claims.Address(address)),
            $"{(changes.Any ? "Something has changed" : "Nothing has changed")} since {English.Day(then.Day)}.\n"
                + $"{string.Join('\n', shown.Select(c => c.Text))}\n{call.Claims.Address(address)}");
    }

    private static ClaimJson Change(ToolCall call, DecisionChange change, string address) => call.Claims.Of(
        change.Why is null ? change.Text : $"{change.Text}. {change.Why}", change.Sources,
        Claims.Day(change.Day ?? call.Today),
        change.Framework is { } slug && call.Catalog.FrameworksBySlug.ContainsKey(slug)
            ? SiteMap.Framework(slug) : address,
        change.Criterion?.Name ?? DecisionTexts.Word(change.Kind));

    private static string? First(DecisionSide side) =>
        side.Recommendation.Ranking.Count == 0 ? null : side.Recommendation.Ranking[0].Framework.Slug;
}
