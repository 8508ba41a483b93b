using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// What stands before the paths of absolute addresses: where the site stands for its readers, or, where that is not
/// set, where it listens on this machine. Never what a request calls it.
/// </summary>
internal sealed class BaseAddress(GuideSettings settings, IServer server)
{
    /// <summary>Without a slash at the end.</summary>
    public string Url =>
        settings.PublicUrl?.AbsoluteUri.TrimEnd('/')
        ?? SiteAddress.FirstOf(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        ?? SiteAddress.Default;
}
