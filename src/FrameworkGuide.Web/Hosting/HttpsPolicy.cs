using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Whether readers reach the site over https: because <c>PublicUrl</c> says so, or because this request came so, itself
/// or by the word of a trusted proxy. Cookies, headers and the scheme of a request all follow from it.
/// </summary>
internal sealed class HttpsPolicy(GuideSettings settings)
{
    private const string Year = "max-age=31536000";

    private readonly bool _isPublic = settings.PublicUrl?.Scheme == Uri.UriSchemeHttps;

    /// <summary>Says so for every request, where it is certain beforehand.</summary>
    public bool IsPublic => _isPublic;

    public bool IsTold(HttpRequest request) => _isPublic || request.IsHttps;

    /// <summary>
    /// The prefix makes browsers refuse the cookie unless it is Secure, so it needs an address that
    /// is known to be https.
    /// </summary>
    public string CookieName(string part) => (_isPublic ? "__Secure-" : "") + "framework-guide-" + part;

    /// <summary>Not __Host-, which would need the path /: cookies exist under /edit alone.</summary>
    public void Secure(CookieBuilder cookie, string part)
    {
        cookie.Name = CookieName(part);
        cookie.Path = EditAddresses.Root;
        cookie.SecurePolicy = _isPublic ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>
    /// Tells browsers to come over https alone; not for this machine itself, where other programs answer too.
    /// </summary>
    public void AddHeader(HttpContext context)
    {
        if (_isPublic
            || context.Request.IsHttps && context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
            context.Response.Headers.StrictTransportSecurity = Year;
    }

    /// <summary>
    /// Whether a browser surely came over plain http to a site that is at https: a trusted proxy says so.
    /// </summary>
    public bool IsSurelyPlain(HttpRequest request) =>
        _isPublic && settings.TrustedProxies.Count > 0 && !request.IsHttps
        && request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalProtoHeaderName);

    /// <summary>
    /// Whether the page that sent a form was opened over plain http though the site is at https:
    /// the cookies were not kept then.
    /// </summary>
    public bool IsSentFromPlainPage(HttpRequest request) =>
        _isPublic && request.Headers.Origin.ToString().StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
