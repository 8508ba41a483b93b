using System.Globalization;
using System.Security.Cryptography;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.DataProtection;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// A signed cookie that says in which browser an account was signed in before, also after the session has ended:
/// strangers who fail with that account do not slow it down, and a form from there may be long and is worth keeping. It
/// opens nothing, and requests that another site starts do not carry it.
/// </summary>
/// <remarks>https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies</remarks>
internal sealed class TrustedBrowser(IDataProtectionProvider protection, HttpsPolicy https, TimeProvider time)
{
    private static readonly TimeSpan TrustedFor = TimeSpan.FromDays(180);

    private readonly IDataProtector _protector = protection.CreateProtector("FrameworkGuide.TrustedBrowser");

    private string CookieName => https.CookieName("browser");

    /// <summary>Whether some account was signed in with this browser.</summary>
    public bool IsKnown(HttpContext context) => Read(context) is not null;

    /// <summary>A name of this browser, where this account was signed in with it; else null.</summary>
    public string? NameFor(HttpContext context, Editor? editor) =>
        editor is not null && Read(context) is { } mark && mark.Id == editor.Id ? mark.Name : null;

    public void Remember(HttpContext context, Editor editor)
    {
        var name = NameFor(context, editor) ?? Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var until = time.GetUtcNow() + TrustedFor;
        var mark = string.Create(CultureInfo.InvariantCulture, $"{editor.Id}|{name}|{until.ToUnixTimeSeconds()}");
        context.Response.Cookies.Append(
            CookieName,
            _protector.Protect(mark),
            new CookieOptions
            {
                Path = EditAddresses.Root,
                HttpOnly = true,
                Secure = https.IsTold(context.Request),
                SameSite = SameSiteMode.Strict,
                Expires = until,
                IsEssential = true,
            });
    }

    private (string Id, string Name)? Read(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 } cookie)
            return null;
        try
        {
            return _protector.Unprotect(cookie).Split('|') is [var id, var name, var until]
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
                ? (id, name)
                : null;
        }
        catch (CryptographicException)
        {
            return null; // Not ours, or of keys that are gone.
        }
    }
}
