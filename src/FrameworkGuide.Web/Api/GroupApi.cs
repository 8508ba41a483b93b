using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Api.Description;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Api;

/// <summary>The address of the API that ranks for several people.</summary>
internal static class GroupApi
{
    public const string RecommendName = "recommendForGroup";
    public const string RecordName = "recordGroupDecision";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/recommendations/group", RecommendAsync)
            .WithName(RecommendName).WithTags(ApiTags.Recommendation)
            .WithSummary("Ranks the frameworks for several people who choose one together")
            .WithDescription(
                "A framework's score is the mean of the members' scores. What a condition of any member rules out is "
                + "ruled out for the group. The order of members only changes the order in which they are listed.")
            .Answers<GroupRecommendationJson>(
                "The ranking, how sure it is, where members disagree, and what would settle it.")
            .Refuses(400, "The body is not JSON, or has fields that are not valid; errors lists them.")
            .Refuses(413, $"The body has more than {AnswersBody.MostBytes:N0} bytes.")
            .Refuses(415, "The body is not application/json in UTF-8.");

    private static async Task<IResult> RecommendAsync(HttpContext context, GuideRequest guide, BaseAddress site)
    {
        var (catalog, today) = guide;
        var (bytes, refused) = await AnswersBody.ReadJsonAsync(context.Request, context.RequestAborted);
        if (refused is not null)
            return ApiProblem.Of(refused.Status, refused.Detail);
        var body = GroupJson.Read(bytes, catalog);
        if (body.Members is not { } members)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, body.Detail, body.Problems);
        return TypedResults.Json(
            GroupRecommendationJson.Of(ExplainedGroup.Explain(catalog, today, members), site.Path),
            ApiJson.Readable.GroupRecommendationJson);
    }
}
