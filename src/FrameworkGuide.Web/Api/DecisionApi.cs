using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Api.Description;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Api;

/// <summary>The addresses of the API that are about results somebody kept.</summary>
internal static class DecisionApi
{
    public const string ChangesName = "listDecisionChanges";

    private const int SecondsToWait = 5;

    public static void MapDecisions(this RouteGroupBuilder api) =>
        api.MapMethods("/decisions/changes", ApiAddresses.Reading, ChangesAsync)
            .WithMetadata(new KeptInQueryAttribute())
            .WithName(ChangesName).WithTags(ApiTags.Recommendation)
            .WithSummary("Lists what changed since a result was kept")
            .WithDescription("The query is that of a kept result: the answers in the form of the site's own "
                + "addresses, followed by the moment.")
            .Answers<DecisionChangesJson>("The result then and now, and what changed between the two.")
            .Refuses(400, "The query has values that are not valid; errors lists them.")
            .Refuses(404, "The log of this site does not have the version of the content.")
            .Refuses(503, "The log of this site cannot be read at the moment; Retry-After says when to try again.");

    private static async Task<IResult> ChangesAsync(HttpContext context, KeptDecision decision)
    {
        var kept = await KeptInQueryAttribute.OfAsync(context);
        if (kept.State == KeptState.NotAsked)
            kept = kept with { State = KeptState.Bad, Query = kept.Query.With(KeptQuery.Missing) };
        if (kept.State == KeptState.Bad)
            return ApiProblem.Of(
                StatusCodes.Status400BadRequest, "The query has values that are not valid; errors lists them.",
                kept.Query.Problems);
        if (kept.State == KeptState.NotHad)
            return ApiProblem.Of(
                StatusCodes.Status404NotFound, $"{English.Capitalize(KeptQuery.NotHad)}.",
                [new(KeptMoment.ContentKey, KeptQuery.NotHad)]);
        return kept.IsFound && Compare(context, decision, kept) is { } changes
            ? TypedResults.Json(DecisionChangesJson.Of(changes), ApiJson.Readable.DecisionChangesJson)
            : Unreadable(context);
    }

    private static DecisionChanges? Compare(HttpContext context, KeptDecision decision, KeptResult kept)
    {
        try
        {
            var (changes, hasDays) = decision.Compare(kept);
            if (!hasDays)
                PartialAnswer.Mark(context);
            return changes;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }

    private static IResult Unreadable(HttpContext context)
    {
        context.Response.Headers.RetryAfter = English.Digits(SecondsToWait);
        return ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, KeptQuery.Unreadable);
    }
}
