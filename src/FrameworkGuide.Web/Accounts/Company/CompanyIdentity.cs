using System.Security.Claims;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Accounts.Company;

/// <summary>Somebody of the company, as its sign-in describes them.</summary>
/// <param name="Issuer">Who says so.</param>
/// <param name="Subject">Names the person for good, whatever becomes of their address.</param>
/// <param name="Email">Null where none is said.</param>
/// <param name="IsEmailVerified">Whether the address is surely theirs; null where nothing is said of it.</param>
/// <param name="IsEditor">Whether they have the claim of those who may edit.</param>
internal sealed record CompanyIdentity(
    string Issuer, string Subject, string? Email, bool? IsEmailVerified, bool IsEditor)
{
    /// <summary>As long as a subject may be (OpenID Connect Core, 2); issuers are not much longer.</summary>
    private const int LongestName = 255;

    /// <summary>Reads the claims of a token that was checked; null where it names nobody.</summary>
    public static CompanyIdentity? Read(ClaimsPrincipal token, EditorClaim editors)
    {
        if (token.FindFirstValue("iss") is not { Length: > 0 and <= LongestName } issuer
            || token.FindFirstValue("sub") is not { Length: > 0 and <= LongestName } subject)
            return null;
        var isEditor = token.HasClaim(c => c.Type == editors.Name && c.Value == editors.Value);
        if (token.FindFirstValue("email") is { Length: > 0 } email)
            return new CompanyIdentity(issuer, subject, Known(email), Verified(token), isEditor);

        // Entra ID sends an address as the name of the account, unless it is told to send "email" too.
        var name = token.FindFirstValue("preferred_username") ?? token.FindFirstValue("upn");
        return new CompanyIdentity(issuer, subject, Known(name), null, isEditor);
    }

    private static string? Known(string? address) => address is not null && EmailAddress.Is(address) ? address : null;

    private static bool? Verified(ClaimsPrincipal token) =>
        token.FindFirstValue("email_verified") is { } text ? bool.TryParse(text, out var value) && value : null;
}
