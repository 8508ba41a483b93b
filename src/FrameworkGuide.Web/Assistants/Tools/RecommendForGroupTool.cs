using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Api;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Ranks the frameworks for several people.</summary>
internal static class RecommendForGroupTool
{
    public static GuideTool Create() => new GuideTool<GroupChoiceJson>(
        "recommend_for_group", "Recommend for several people",
        "Ranks the frameworks for 2 to 12 people who choose one together: what all agree on or the best compromise, "
            + "where they disagree, and which answers would settle it. Use it when each person gave answers of their "
            + "own. Not for one person, and not to invent people: recommend.",
        ToolSchema.Of(
            ["members"],
            [("members", Members()), AnswerArguments.Only],
            ToolSchema.DetailOf("all of the ranking and of what would settle it")),
        AssistantJson.Default.GroupChoice,
        call => Task.FromResult(Run(call)));

    private static JsonObject Members()
    {
        var member = ToolSchema.Object(
            null, ("name", ToolSchema.Text(null, GroupQuery.LongestName)), ("answers", AnswerArguments.Schema(null)));
        var members = ToolSchema.List(
            "Each with a name and answers, which are the arguments of recommend, as in "
                + "[{\"name\": \"Ana\", \"answers\": {\"size\": \"small\"}}, …].",
            member, GroupQuery.Most);
        members["minItems"] = GroupQuery.Fewest;
        return members;
    }

    private static Answer<GroupChoiceJson> Run(ToolCall call)
    {
        var (members, problems) = AnswerArguments.ReadGroup(call);
        if (members is null)
            return Answer<GroupChoiceJson>.Refused(problems);
        var group = ExplainedGroup.Explain(call.Catalog, call.Today, members);
        var recommendation = group.Recommendation;
        var sentence = call.Claims.Computed($"{group.Sentence} {group.HowSure}", group.Address);
        return new(
            new GroupChoiceJson(
                ScoringWords.Word(recommendation.Verdict.Kind), sentence,
                [.. recommendation.AgreedOn.Select(f => f.Slug)],
                [.. members.Select((m, i) => new GroupMemberJson(
                    OneLine.Of(m.Name), [.. recommendation.Members[i].First.Select(f => f.Slug)]))],
                [.. recommendation.Ranking.Take(call.Most(concise: 6, full: Recommender.MostListed))
                    .Select(r => ResultRows.RowOf(call, r.Ranked))],
                RuledOut(call, group),
                [.. group.Disagreements.Rows.Take(call.Most(concise: 3, full: 8)).Select(
                    r => call.Claims.Computed($"{r.Label}: {r.Words}", SiteMap.Method))],
                Settle(call, group), call.Claims.Address(group.Address),
                call.Claims.Address(GroupSince.KeepAddress(group))),
            $"{sentence.Claim}\n{call.Claims.Address(group.Address)}");
    }

    private static List<RuledOutRowJson> RuledOut(ToolCall call, ExplainedGroup group) =>
    [
        .. group.RuledOut.Take(call.Most(concise: 4, full: 10)).Select((o, i) => new RuledOutRowJson(
            o.Framework.Slug, o.Framework.Name, Tenths.Of(group.Recommendation.RuledOut[i].Score),
            call.Claims.Computed(o.IfRelaxed, SiteMap.Method),
            [.. o.Misses.Select(m => call.Claims.Computed(
                $"{m.Condition}: {m.Text}", SiteMap.Framework(o.Framework.Slug)))])),
    ];

    private static List<ClaimJson> Settle(ToolCall call, ExplainedGroup group) =>
    [
        .. group.Settle.Answers.Take(call.Most(concise: 3, full: 8)).Select(a => call.Claims.Computed(
            $"{a.Who}: if {a.Subject} {a.Changed}, {a.Then}", a.Address)),
    ];
}
