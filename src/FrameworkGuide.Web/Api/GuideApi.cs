using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Web.Api.Description;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Api;

/// <summary>The addresses of the API, version 1.</summary>
internal static class GuideApi
{
    public const string ListFrameworksName = "listFrameworks";
    public const string GetFrameworkName = "getFramework";
    public const string CompareName = "compareFrameworks";
    public const string ListNeedsName = "listNeeds";
    public const string ListLanguagesName = "listLanguages";
    public const string RecommendName = "recommend";
    public const string RecordName = "recordDecision";

    public static void AddGuideApi(this IServiceCollection services) => services.AddGuideDescription();

    public static void MapGuideApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiAddresses.Prefix);
        api.MapPost("/recommendations", RecommendAsync)
            .WithName(RecommendName).WithTags(ApiTags.Recommendation).WithSummary("Ranks the frameworks for a project")
            .WithDescription(
                "The same content and request give the same answer. Ranking, shares of ranks and flips are those of "
                    + "the first 50 that meet every condition, "
                + "ruledOut has the first 50 that do not; total counts all. Without an answer the verdict is none and "
                + "the lists are empty.")
            .Answers<RecommendationJson>("The ranking, with reasons, how sure it is, and what would change it.")
            .Refuses(400, "The body is not JSON, or has fields that are not valid; errors lists them.")
            .Refuses(413, $"The body has more than {AnswersBody.MostBytes:N0} bytes.")
            .Refuses(415, "The body is not application/json in UTF-8.");
        GroupApi.Map(api);
        api.MapDecisions();
        api.MapBadges();
        MapFrameworks(api);
        MapQuestions(api);
        routes.MapGuideDescription();
    }

    private static void MapFrameworks(RouteGroupBuilder api)
    {
        api.MapMethods("/frameworks", ApiAddresses.Reading, ListFrameworks)
            .WithMetadata(new QueryKeysAttribute([.. FrameworkQuery.Keys]))
            .WithName(ListFrameworksName).WithTags(ApiTags.Frameworks).WithSummary("Lists frameworks")
            .WithDescription("If a parameter has several values, a match on any is enough; all parameters must match. "
                + "Link headers lead to the other pages.")
            .Answers<IReadOnlyList<FrameworkRowJson>>($"The frameworks of one page, at most {FrameworkQuery.PerPage}.")
            .Refuses(400, "The query has values that are not valid; errors lists them.");
        api.MapMethods("/frameworks/{slug}", ApiAddresses.Reading, GetFramework).WithMetadata(new QueryKeysAttribute())
            .WithName(GetFrameworkName).WithTags(ApiTags.Frameworks)
                .WithSummary("Gets everything the guide says about a framework")
            .Answers<FrameworkJson>("The framework.")
            .Refuses(404, "There is no such framework; errors lists those there are.");
        api.MapMethods("/compare", ApiAddresses.Reading, Compare)
            .WithMetadata(new QueryKeysAttribute(ComparedFrameworks.Key))
            .WithName(CompareName).WithTags(ApiTags.Frameworks).WithSummary("Gets everything about 2 to 6 frameworks")
            .Answers<IReadOnlyList<FrameworkJson>>("The frameworks, in the order they are named.")
            .Refuses(400, "Too few, too many or unknown frameworks are named; errors says what is wrong.");
    }

    private static void MapQuestions(RouteGroupBuilder api)
    {
        api.MapMethods("/needs", ApiAddresses.Reading, ListNeeds).WithMetadata(new QueryKeysAttribute())
            .WithName(ListNeedsName).WithTags(ApiTags.Questions).WithSummary("Lists the needs a project can have")
            .Answers<IReadOnlyList<NeedJson>>("All needs, in the order of the questionnaire.");
        api.MapMethods("/languages", ApiAddresses.Reading, ListLanguages).WithMetadata(new QueryKeysAttribute())
            .WithName(ListLanguagesName).WithTags(ApiTags.Questions)
                .WithSummary("Lists the languages a team can name, and how close they are")
            .Answers<IReadOnlyList<LanguageJson>>("All languages, in the order of the questionnaire.");
    }

    private static IResult ListFrameworks(HttpContext context, GuideRequest guide, FrameworkSearch search)
    {
        var (catalog, today) = guide;
        var query = FrameworkQuery.Read(context.Request.QueryString.Pairs(), catalog);
        if (query.Problems.Count > 0)
            return ApiProblem.Of(
                StatusCodes.Status400BadRequest, "The query has values that are not valid; errors lists them.",
                query.Problems);

        var found = search.Find(catalog, query, today);
        var pages = found.Pages;
        if (query.Page > pages)
            return ApiProblem.Of(
                StatusCodes.Status400BadRequest,
                "The query has values that are not valid; errors lists them.",
                [new FieldProblem("page", $"there {(pages == 1 ? "is 1 page" : $"are {pages} pages")}; allowed: a "
                    + $"whole number from 1 to {pages}")]);
        PageLinks.Set(context, query.Page, pages);
        IReadOnlyList<FrameworkRowJson> rows =
            [.. found.Page(query.Page).Select(f => FrameworkRowJson.Of(f, today))];
        return TypedResults.Json(rows, ApiJson.Readable.IReadOnlyListFrameworkRowJson);
    }

    private static IResult GetFramework(string slug, GuideRequest guide, BaseAddress site)
    {
        var (catalog, today) = guide;
        if (guide.FindProfile(slug) is var (profile, body))
            return TypedResults.Json(
                FrameworkJson.Of(profile, HtmlAddresses.Below(site.Path, body), today),
                ApiJson.Readable.FrameworkJson);
        var problem = UnknownFramework.Problem("slug", slug, catalog);
        return ApiProblem.Of(StatusCodes.Status404NotFound, problem.Message, [problem]);
    }

    private static IResult Compare(HttpContext context, GuideRequest guide, BaseAddress site)
    {
        var (catalog, today) = guide;
        var asked = ComparedFrameworks.Read(context.Request.QueryString.Pairs(), catalog);
        if (asked.Problems.Count > 0)
            return ApiProblem.Of(
                StatusCodes.Status400BadRequest,
                "Name 2 to 6 frameworks, as in ?f=django&f=rails; errors names what is wrong.", asked.Problems);
        IReadOnlyList<FrameworkJson> compared =
            [.. asked.Slugs.Select(s => guide.FindProfile(s)).OfType<(FrameworkProfile Profile, string Body)>().Select(
                f => FrameworkJson.Of(f.Profile, HtmlAddresses.Below(site.Path, f.Body), today))];
        return TypedResults.Json(compared, ApiJson.Readable.IReadOnlyListFrameworkJson);
    }

    private static JsonHttpResult<IReadOnlyList<NeedJson>> ListNeeds(GuideRequest guide)
    {
        IReadOnlyList<NeedJson> needs = [.. guide.Catalog.Needs.Select(NeedJson.Of)];
        return TypedResults.Json(needs, ApiJson.Readable.IReadOnlyListNeedJson);
    }

    private static JsonHttpResult<IReadOnlyList<LanguageJson>> ListLanguages(GuideRequest guide)
    {
        var catalog = guide.Catalog;
        var near = catalog.Languages.ToDictionary(l => l.Name, l => l.Near, StringComparer.Ordinal);
        IReadOnlyList<LanguageJson> languages =
        [
            .. catalog.LanguageNames.Select(n => new LanguageJson(
                n,
                near.GetValueOrDefault(n) ?? new Dictionary<string, double>(),
                [.. catalog.Elsewhere(n).Select(o => new OtherFrameworkJson(o.Name, o.Website, o.Source))])),
        ];
        return TypedResults.Json(languages, ApiJson.Readable.IReadOnlyListLanguageJson);
    }

    private static async Task<IResult> RecommendAsync(HttpContext context, GuideRequest guide)
    {
        var catalog = guide.Catalog;
        var body = await AnswersBody.ReadAsync(context.Request, catalog, context.RequestAborted);
        if (body.Answers is not { } answers)
            return ApiProblem.Of(body.Status, body.Detail, body.Problems);
        var recommendation = Recommender.Recommend(catalog, answers);
        return TypedResults.Json(
            RecommendationJson.Of(recommendation, answers, catalog, slug => guide.FindProfile(slug)?.Profile),
            ApiJson.Readable.RecommendationJson);
    }
}
