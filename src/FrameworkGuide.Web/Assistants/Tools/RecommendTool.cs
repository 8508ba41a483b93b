using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Ranks the frameworks for one project.</summary>
internal static class RecommendTool
{
    public static GuideTool Create() => new GuideTool<RecommendJson>(
        "recommend", "Recommend a framework",
        "Ranks the frameworks for a project by what the person answered: verdict and how sure it is, reasons with "
            + "source and date, what rules others out, what would change it, and an address to keep. Use it when "
            + "somebody has to choose. Pass only what the person said; ask with get_questions first. Where the verdict "
            + "is close, say so and do not name a winner. Not for facts about one framework: get_framework.",
        ToolSchema.Of([], AnswerArguments.Properties, ToolSchema.DetailOf("every reason, source and change")),
        AssistantJson.Default.Recommendation,
        call => Task.FromResult(Run(call)));

    private static Answer<RecommendJson> Run(ToolCall call)
    {
        var (answers, problems, unknown) = AnswerArguments.Read(call);
        if (answers is null)
            return Answer<RecommendJson>.Refused(problems, unknown);
        var explained = ExplainedRecommendation.Explain(call.Catalog, call.Today, answers);
        var rows = new ResultRows(call, explained);
        var kept = call.Claims.Address(KeepLinks.Of(explained).Result);
        var ranking = explained.Recommendation.Ranking;
        var shown = ranking.Take(call.Most(concise: 10, full: Recommender.MostListed)).ToList();
        return new(
            new RecommendJson(
                ScoringWords.Word(explained.Recommendation.Verdict.Kind),
                call.Claims.Computed(explained.Verdict, explained.Address),
                [.. shown.Select(rows.Row)], explained.Recommendation.RankedTotal - shown.Count, rows.Picks(),
                rows.RuledOut(), rows.Changes(), [.. explained.Changes.OpenQuestions.Select(c => c.Name)],
                rows.Notes(), call.Claims.Address(explained.Address), kept),
            $"{explained.Verdict}\n"
                + string.Join(", ", shown.Select(r => $"{r.Rank}. {r.Framework.Name} {ScoringWords.Points(r.Score)}"))
                + $"\n{kept}");
    }
}
