using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend;

[KeptInQuery]
[ComputedAnew]
internal sealed class ResultModel(GuideRequest guide, KeptDecision decision) : PageModel
{
    private const int SecondsToWait = 5;

    /// <summary>Null where there is no result to show; the questionnaire is shown instead.</summary>
    public ExplainedResult? Result { get; private set; }

    public QuestionnaireView? Questionnaire { get; private set; }

    /// <summary>What became of a kept result; null where it is today's.</summary>
    public KeptView? Kept { get; private set; }

    /// <summary>Why a kept result cannot be shown, and today's; null where it can.</summary>
    public (KeptState Why, string TodayAddress)? Missing { get; private set; }

    public async Task OnGetAsync()
    {
        var (catalog, today) = guide;
        var kept = await KeptInQueryAttribute.OfAsync(HttpContext);
        switch (kept.State)
        {
            case KeptState.NotHad or KeptState.Unreadable:
                Miss(kept.State, kept.Query, catalog);
                break;
            case KeptState.Found when kept.Query.Answers.HasAnswers:
                ShowKept(kept, catalog);
                break;
            case KeptState.NotAsked when kept.Query is { Problems.Count: 0, Answers.HasAnswers: true }:
                Result = ExplainedResult.Explain(
                    catalog, today, kept.Query.Answers, slug => guide.FindProfile(slug)?.Profile);
                break;
            default:
                Ask(kept.Query, catalog, today);
                break;
        }
    }

    private void ShowKept(KeptResult kept, CatalogSnapshot catalog)
    {
        try
        {
            var (changes, hasDays) = decision.Compare(kept);
            Result = ExplainedResult.Explain(
                kept.Then!.Snapshot, kept.Moment!.Day, kept.Answers,
                slug => decision.FindThen(kept.Then.Snapshot, slug));
            Kept = KeptView.Of(changes, kept.Moment, catalog);
            if (!hasDays)
                PartialAnswer.Mark(HttpContext);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            Miss(KeptState.Unreadable, kept.Query, catalog);
        }
    }

    private void Ask(AnswersQuery query, CatalogSnapshot catalog, DateOnly today)
    {
        Questionnaire = QuestionnaireView.Of(catalog, today, query);
        if (query.Problems.Count > 0)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private void Miss(KeptState why, AnswersQuery query, CatalogSnapshot catalog)
    {
        var answers = KeptAddress.Today(query.Usable, catalog);
        Missing = (why, KeptAddress.ResultPath + AnswersQuery.Format(answers, catalog));
        Response.StatusCode = why == KeptState.NotHad
            ? StatusCodes.Status404NotFound
            : StatusCodes.Status503ServiceUnavailable;
        if (why == KeptState.Unreadable)
            Response.Headers.RetryAfter = English.Digits(SecondsToWait);
    }
}
