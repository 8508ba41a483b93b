using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// Remembers that somebody signed in with this browser, also after the session has ended. The cookie opens nothing: it only says
/// that a form from here may be long and is worth keeping. Requests that another site starts do not carry it.
/// </summary>
internal static class KnownBrowser
{
    private const string Purpose = "FrameworkGuide.KnownBrowser";

    /// <summary>Longer than any session lasts.</summary>
    private static readonly TimeSpan RememberedFor = TimeSpan.FromDays(60);

    public static Task RememberAsync(HttpContext context)
    {
        var https = context.RequestServices.GetRequiredService<HttpsPolicy>();
        context.Response.Cookies.Append(https.CookieName("known"), ProtectorOf(context).Protect("", RememberedFor), new CookieOptions
        {
            Path = EditAddresses.Root,
            HttpOnly = true,
            Secure = https.IsTold(context.Request),
            SameSite = SameSiteMode.Strict,
        });
        return Task.CompletedTask;
    }

    public static bool IsKnown(HttpContext context)
    {
        var name = context.RequestServices.GetRequiredService<HttpsPolicy>().CookieName("known");
        if (context.Request.Cookies[name] is not { Length: > 0 } mark)
            return false;
        try
        {
            ProtectorOf(context).Unprotect(mark);
            return true;
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return false;
        }
    }

    private static ITimeLimitedDataProtector ProtectorOf(HttpContext context) =>
        context.RequestServices.GetDataProtectionProvider().CreateProtector(Purpose).ToTimeLimitedDataProtector();
}
