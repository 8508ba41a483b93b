using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Http.Features;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// Reads what is sent to the pages of editors, once and within limits, before anything else looks at it. What a
/// stranger has to send there is an email address and a password.
/// </summary>
internal static class SentForms
{
    /// <summary>
    /// In bytes: a document of 256 kB, which url-encoding makes up to three times as long, with room for the other
    /// fields.
    /// </summary>
    public const int LargestBody = 1024 * 1024;

    public const int LargestBodyOfStrangers = 8 * 1024;

    /// <summary>
    /// A browser that is cut off while it sends shows no page. What an editor sends is read to its end, up to here, and
    /// thrown away.
    /// </summary>
    private const int MostThrownAway = 16 * LargestBody;

    private static readonly FormOptions OfEditors = Limits(LargestBody, fields: 1024, longestName: 256);
    private static readonly FormOptions OfStrangers = Limits(LargestBodyOfStrangers, fields: 32, longestName: 64);

    /// <summary>Stands behind authentication, and before everything else that reads a form.</summary>
    public static IApplicationBuilder UseSentForms(this IApplicationBuilder app) => app.UseWhen(
        context => !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
            && EditAddresses.IsEdit(context.Request.Path),
        forms => forms.Use(async (context, next) =>
        {
            var isSignedIn = context.User.Identity?.IsAuthenticated == true;
            var browsers = context.RequestServices.GetRequiredService<TrustedBrowser>();
            if (await ReadAsync(context, isSignedIn || browsers.IsKnown(context)) is { } refusal)
                context.Response.StatusCode = refusal;
            else if (isSignedIn || context.RequestServices.GetRequiredService<StrangerLimit>().Allows(context))
                await next(context);
        }));

    /// <summary>Reads the form; the status that refuses it, or null.</summary>
    private static async Task<int?> ReadAsync(HttpContext context, bool isKnown)
    {
        var (request, limits) = (context.Request, isKnown ? OfEditors : OfStrangers);
        var most = limits.BufferBodyLengthLimit;
        try
        {
            if (request.ContentLength > most)
            {
                if (isKnown && request.ContentLength <= MostThrownAway)
                    await ThrowAwayAsync(context);
                return StatusCodes.Status413PayloadTooLarge;
            }

            LimitBody(context, most);
            if (!request.HasFormContentType)
                return null;
            context.Features.Set<IFormFeature>(new FormFeature(request, limits));
            var form = await request.ReadFormAsync(context.RequestAborted);
            if (isKnown && IsFromThisSite(request))
                context.Features.Set(new SentForm(request.Path + request.QueryString, form));
            return null;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
        catch (Exception e) when (
            e is InvalidDataException or IOException && !context.RequestAborted.IsCancellationRequested)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    private static Task ThrowAwayAsync(HttpContext context)
    {
        LimitBody(context, MostThrownAway);
        return context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }

    private static void LimitBody(HttpContext context, long most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most;
    }

    private static bool IsFromThisSite(HttpRequest request)
    {
        var settings = request.HttpContext.RequestServices.GetRequiredService<GuideSettings>();
        return Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
            && (string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
                || origin.Authority == settings.PublicUrl?.Authority);
    }

    private static FormOptions Limits(int most, int fields, int longestName) => new()
    {
        BufferBodyLengthLimit = most,
        MultipartBodyLengthLimit = most,
        ValueLengthLimit = most,
        MemoryBufferThreshold = most, // Nothing is written to a temporary file.
        ValueCountLimit = fields,
        KeyLengthLimit = longestName,
    };
}
