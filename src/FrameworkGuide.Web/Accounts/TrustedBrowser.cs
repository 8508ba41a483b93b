using System.Globalization;
using System.Security.Cryptography;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using Microsoft.AspNetCore.DataProtection;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// A signed cookie that says in which browser an account was signed in before: strangers who fail with that account do not slow it
/// down. It opens nothing.
/// </summary>
/// <remarks>https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies</remarks>
internal sealed class TrustedBrowser(IDataProtectionProvider protection, TimeProvider time)
{
    private const string CookieName = "framework-guide-browser";

    private static readonly TimeSpan TrustedFor = TimeSpan.FromDays(180);

    private readonly IDataProtector _protector = protection.CreateProtector("FrameworkGuide.TrustedBrowser");

    /// <summary>A name of this browser, where this account was signed in with it; else null.</summary>
    public string? NameFor(HttpContext context, Editor? editor)
    {
        if (editor is null || context.Request.Cookies[CookieName] is not { Length: > 0 } cookie)
            return null;
        try
        {
            return _protector.Unprotect(cookie).Split('|') is [var id, var name, var until] && id == editor.Id
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds() ? name : null;
        }
        catch (CryptographicException)
        {
            return null; // Not ours, or of keys that are gone.
        }
    }

    public void Remember(HttpContext context, Editor editor)
    {
        var name = NameFor(context, editor) ?? Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var until = time.GetUtcNow() + TrustedFor;
        context.Response.Cookies.Append(
            CookieName,
            _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{editor.Id}|{name}|{until.ToUnixTimeSeconds()}")),
            new CookieOptions
            {
                Path = EditAddresses.Root,
                HttpOnly = true,
                Secure = context.Request.IsHttps,
                SameSite = SameSiteMode.Lax, // A link to the sign-in page comes from elsewhere.
                Expires = until,
                IsEssential = true,
            });
    }
}
