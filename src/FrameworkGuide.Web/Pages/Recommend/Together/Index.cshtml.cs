using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend.Together;

[GroupInQuery(takesAnswers: true)]
[ComputedAnew]
internal sealed class IndexModel(GuideRequest guide, KeptDecision decision) : PageModel
{
    private const int SecondsToWait = 5;

    public GroupForm Form { get; private set; } = GroupForm.Empty;

    /// <summary>Null where fewer than two people have answered, or where some answers cannot be taken.</summary>
    public ExplainedGroup? Group { get; private set; }

    /// <summary>What became of a kept group; null where it is today's.</summary>
    public GroupSince? Since { get; private set; }

    /// <summary>Why a kept group cannot be shown, and today's; null where it can.</summary>
    public (KeptState Why, string TodayAddress)? Missing { get; private set; }

    public void OnGet()
    {
        var (catalog, today) = guide;
        var kept = GroupInQueryAttribute.Of(HttpContext);
        Form = GroupForm.Of(kept.Query, catalog);
        if (kept.State is KeptState.NotHad or KeptState.Unreadable)
            Miss(kept.State);
        else if (!kept.IsSound)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        else if (kept.Query.Members.Count >= GroupQuery.Fewest && kept.IsFound)
            ShowKept(kept);
        else if (kept.Query.Members.Count >= GroupQuery.Fewest)
            Group = ExplainedGroup.Explain(catalog, today, kept.Query.Members);
    }

    private void ShowKept(KeptGroup kept)
    {
        try
        {
            (Since, var hasDays) = decision.Compare(kept);
            Group = Since.Then;
            if (!hasDays)
                PartialAnswer.Mark(HttpContext);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            Miss(KeptState.Unreadable);
        }
    }

    private void Miss(KeptState why)
    {
        Missing = (why, Form.Address);
        Response.StatusCode = why == KeptState.NotHad
            ? StatusCodes.Status404NotFound
            : StatusCodes.Status503ServiceUnavailable;
        if (why == KeptState.Unreadable)
            Response.Headers.RetryAfter = English.Digits(SecondsToWait);
    }
}
