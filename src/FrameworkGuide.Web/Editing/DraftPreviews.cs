using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// Answers <c>/edit/preview/{path}</c> with the page that readers would see if the draft were published: the request
/// goes on as one for that page, with the draft in the catalog.
/// </summary>
internal static class DraftPreviews
{
    /// <summary>Stands before routing; whoever is not signed in goes to the sign-in.</summary>
    public static IApplicationBuilder UseDraftPreviews(this IApplicationBuilder app, GuideSettings settings) =>
        settings.Editing ? app.Use(AnswerAsync) : app;

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(EditAddresses.Preview, out var path))
        {
            await next(context);
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var signedIn = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (signedIn.Principal?.Identity?.Name is not { } editor)
        {
            await context.ChallengeAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        if (await PageOrNullAsync(context, path.Value?.TrimStart('/') ?? "", editor) is { } page)
            context.Request.Path = page;
        await next(context);
    }

    private static async Task<string?> PageOrNullAsync(HttpContext context, string path, string editor)
    {
        var services = context.RequestServices;
        var drafts = services.GetRequiredService<Drafts>();
        if (ContentFolder.FileAt(path) is not { } file
            || await drafts.OpenAsync(editor, path, context.RequestAborted) is not { } open)
            return null;
        var check = services.GetRequiredService<DraftCheck>();
        if (check.Read(file, open.Text, context.RequestAborted).Document is not { } document)
            return EditAddresses.NoPreview;
        GuideRequest.Of(context).Show(document);
        return SiteMap.PageOf(file.Kind, file.Slug);
    }
}
