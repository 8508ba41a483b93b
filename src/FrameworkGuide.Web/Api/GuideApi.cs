using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Finding;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Questionnaire;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Api;

/// <summary>The addresses of the API, version 1.</summary>
internal static class GuideApi
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void AddGuideApi(this IServiceCollection services) => services.AddGuideDescription();

    public static void MapGuideApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiAddresses.Prefix).RequireRateLimiting(RateLimits.Computed);
        api.MapMethods("/frameworks", Reading, ListFrameworks).WithMetadata(new QueryKeysAttribute([.. FrameworkQuery.Keys]))
            .WithName("listFrameworks").WithSummary("Lists frameworks").WithDescription("50 a page; Link headers lead to the others.")
            .Produces<IReadOnlyList<FrameworkRowJson>>().Produces<ApiProblem>(400, ApiProblem.ContentType);
        api.MapMethods("/frameworks/{slug}", Reading, GetFramework).WithMetadata(new QueryKeysAttribute())
            .WithName("getFramework").WithSummary("Gives everything the guide says of a framework")
            .Produces<FrameworkJson>().Produces<ApiProblem>(404, ApiProblem.ContentType);
        api.MapMethods("/compare", Reading, Compare).WithMetadata(new QueryKeysAttribute("f"))
            .WithName("compareFrameworks").WithSummary("Gives everything about 2 to 6 frameworks, in the order they are named")
            .Produces<IReadOnlyList<FrameworkJson>>().Produces<ApiProblem>(400, ApiProblem.ContentType);
        api.MapMethods("/needs", Reading, ListNeeds).WithMetadata(new QueryKeysAttribute())
            .WithName("listNeeds").WithSummary("Lists the needs a project can have, in the order of the questionnaire")
            .Produces<IReadOnlyList<NeedJson>>();
        api.MapMethods("/languages", Reading, ListLanguages).WithMetadata(new QueryKeysAttribute())
            .WithName("listLanguages").WithSummary("Lists the languages a team can name, and how close they are")
            .Produces<IReadOnlyList<LanguageJson>>();
        api.MapPost("/recommendations", RecommendAsync)
            .WithName("recommend").WithSummary("Ranks the frameworks for a project")
            .WithDescription("Nothing is stored. All fields may be left out; without an answer the verdict is none and the lists are empty.")
            .Accepts<RecommendationRequest>("application/json")
            .Produces<RecommendationJson>().Produces<ApiProblem>(400, ApiProblem.ContentType).Produces<ApiProblem>(413, ApiProblem.ContentType).Produces<ApiProblem>(415, ApiProblem.ContentType);
        routes.MapGuideDescription();
    }

    private static IResult ListFrameworks(HttpContext context)
    {
        var (catalog, today) = GuideRequest.Of(context);
        var query = FrameworkQuery.Read(context.Request.QueryString, catalog);
        if (query.Problems.Count > 0)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "The query has values that cannot be taken; errors names each.", query.Problems);

        var found = FrameworkSearch.Find(catalog, query, today);
        var pages = Math.Max(1, (found.Count + FrameworkQuery.PerPage - 1) / FrameworkQuery.PerPage);
        if (query.Page > pages)
            return ApiProblem.Of(
                StatusCodes.Status400BadRequest,
                "The query has values that cannot be taken; errors names each.",
                [new AnswerProblem("page", $"there {(pages == 1 ? "is 1 page" : $"are {pages} pages")}; allowed is a whole number from 1 to {pages}")]);
        PageLinks.Set(context, query.Page, pages);
        IReadOnlyList<FrameworkRowJson> rows =
            [.. found.Skip((query.Page - 1) * FrameworkQuery.PerPage).Take(FrameworkQuery.PerPage).Select(f => FrameworkRowJson.Of(f, today))];
        return TypedResults.Json(rows, ApiJson.Readable.IReadOnlyListFrameworkRowJson);
    }

    private static IResult GetFramework(string slug, HttpContext context, CatalogStore store)
    {
        var (catalog, today) = GuideRequest.Of(context);
        if (catalog.FrameworksBySlug.ContainsKey(slug) && store.FindProfile(slug) is var (profile, body))
            return TypedResults.Json(FrameworkJson.Of(profile, body, today), ApiJson.Readable.FrameworkJson);
        var problem = FrameworkNames.Problem("slug", slug, catalog);
        return ApiProblem.Of(StatusCodes.Status404NotFound, problem.Message, [problem]);
    }

    private static IResult Compare(HttpContext context, CatalogStore store)
    {
        var (catalog, today) = GuideRequest.Of(context);
        var (slugs, problems) = FrameworkNames.ReadCompared(context.Request.QueryString, catalog);
        if (problems.Count > 0)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "Name 2 to 6 frameworks, as in ?f=django&f=rails; errors names what is wrong.", problems);
        IReadOnlyList<FrameworkJson> compared =
            [.. slugs.Select(store.FindProfile).OfType<(FrameworkProfile Profile, string Body)>().Select(f => FrameworkJson.Of(f.Profile, f.Body, today))];
        return TypedResults.Json(compared, ApiJson.Readable.IReadOnlyListFrameworkJson);
    }

    private static JsonHttpResult<IReadOnlyList<NeedJson>> ListNeeds(HttpContext context)
    {
        IReadOnlyList<NeedJson> needs = [.. GuideRequest.Of(context).Catalog.Needs.Select(NeedJson.Of)];
        return TypedResults.Json(needs, ApiJson.Readable.IReadOnlyListNeedJson);
    }

    private static JsonHttpResult<IReadOnlyList<LanguageJson>> ListLanguages(HttpContext context)
    {
        var catalog = GuideRequest.Of(context).Catalog;
        var near = catalog.Languages.ToDictionary(l => l.Name, l => l.Near, StringComparer.Ordinal);
        IReadOnlyList<LanguageJson> languages =
            [.. catalog.LanguageNames.Select(n => new LanguageJson(n, near.GetValueOrDefault(n) ?? new Dictionary<string, double>()))];
        return TypedResults.Json(languages, ApiJson.Readable.IReadOnlyListLanguageJson);
    }

    private static async Task<IResult> RecommendAsync(HttpContext context, CatalogStore store)
    {
        var catalog = GuideRequest.Of(context).Catalog;
        var body = await AnswersBody.ReadAsync(context.Request, catalog, context.RequestAborted);
        if (body.Answers is not { } answers)
            return ApiProblem.Of(body.Status, body.Detail, body.Problems);
        var recommendation = Recommender.Recommend(catalog, answers);
        return TypedResults.Json(
            RecommendationJson.Of(recommendation, answers, catalog, slug => store.FindProfile(slug)?.Profile), ApiJson.Readable.RecommendationJson);
    }
}
