using System.Net;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Assistants;

/// <summary>
/// Who may ask: programs, and pages of the site itself. A page of another site could otherwise have a browser ask a
/// guide that only this machine or network reaches, by a name of its own that leads here (DNS rebinding).
/// </summary>
internal static class AssistantGuard
{
    /// <summary>Why a request is not taken; null where it is.</summary>
    public static string? Refusal(HttpContext context, GuideSettings settings)
    {
        var request = context.Request;
        if (!IsOwnHost(context, settings.PublicUrl))
            return "The Host of the request is none of this site's; allowed are the host of PublicUrl, localhost, and "
                + "the address that the request came to.";
        return request.Headers.Origin.Count == 0 || IsOwnOrigin(request, settings.PublicUrl)
            ? null
            : $"The Origin {English.Quote(OneLine.Of(request.Headers.Origin.ToString()))} is not this site; allowed "
                + "are programs, which send none, and pages of the site itself.";
    }

    private static bool IsOwnHost(HttpContext context, Uri? publicUrl)
    {
        var host = context.Request.Host.Host.Trim('[', ']');
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || publicUrl is not null && host.Equals(publicUrl.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase))
            return true;
        return IPAddress.TryParse(host, out var address)
            && (IPAddress.IsLoopback(address) || IsLocal(address, context.Connection.LocalIpAddress));
    }

    /// <summary>The address that was connected to is no name that somebody else could have made up.</summary>
    private static bool IsLocal(IPAddress address, IPAddress? local) =>
        local is not null && address.MapToIPv6().Equals(local.MapToIPv6());

    private static bool IsOwnOrigin(HttpRequest request, Uri? publicUrl)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || publicUrl is not null
                && origin.Equals(publicUrl.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
    }
}
