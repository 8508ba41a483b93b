using FrameworkGuide.Web.Api;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Hosting;

/// <summary>What is said where nothing else is: a page to people, problem details to programs.</summary>
internal static class ErrorAnswers
{
    public static IApplicationBuilder UseErrorAnswers(this IApplicationBuilder app)
    {
        app.UseWhen(context => ApiAddresses.IsApi(context.Request.Path), api =>
        {
            // What fails has its headers taken away.
            api.UseExceptionHandler(failed => failed.UseSecurityHeaders().UseApiAccess()
                .Run(context => ApiProblem.WriteAsync(context, StatusCodes.Status500InternalServerError)));
            api.UseStatusCodePages(
                status => ApiProblem.WriteAsync(status.HttpContext, status.HttpContext.Response.StatusCode));
        });
        app.UseWhen(context => !ApiAddresses.IsApi(context.Request.Path), pages =>
        {
            pages.UseExceptionHandler("/error");
            pages.UseStatusCodePagesWithReExecute("/error", "?status={0}");
            pages.UseReadableErrors();
        });
        return app.UseClientFaults();
    }
}
