using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// What stands before the paths of absolute addresses: where the site stands for its readers, or, where that is not
/// set, where it listens on this machine. Never what a request calls it.
/// </summary>
internal sealed class BaseAddress(GuideSettings settings, IServer server, IHttpContextAccessor requests)
{
    /// <summary>
    /// The path below which the site stands for who asks; "" for the root. Only what is no page needs it: pages get it
    /// when they leave.
    /// </summary>
    public string Path => requests.HttpContext is { } context ? SitePath.Of(context) : settings.PathBase;

    /// <summary>Without a slash at the end.</summary>
    public string Url => Host + Path;

    private string Host =>
        settings.PublicUrl?.AbsoluteUri.TrimEnd('/')
        ?? SiteAddress.FirstOf(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        ?? SiteAddress.Default;
}
