namespace FrameworkGuide.Web.Api.Description;

/// <summary>Says with an endpoint what it answers.</summary>
internal static class DescribedAnswers
{
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, string what) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"])
        {
            Description = what,
        });

    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, int status, string why) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ApiProblem), [ApiProblem.ContentType])
        {
            Description = why,
        });
}
