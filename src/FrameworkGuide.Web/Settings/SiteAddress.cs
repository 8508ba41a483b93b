
namespace FrameworkGuide.Web.Settings;

/// <summary>Where the site stands for those who use it, as far as its settings tell.</summary>
/// <param name="Url">Without a slash at the end.</param>
/// <param name="Source">What says so.</param>
internal sealed record SiteAddress(string Url, string Source)
{
    /// <summary>Where the program listens if nothing says otherwise.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>Where readers reach it.</summary>
    public static SiteAddress Of(GuideSettings settings, IConfiguration configuration)
    {
        var host = settings.PublicUrl is { } known
            ? new SiteAddress(
                known.AbsoluteUri.TrimEnd('/'), $"{GuideSettings.Section}:{nameof(GuideSettings.PublicUrl)}")
            : Listening(configuration);
        return host with { Url = host.Url + settings.PathBase };
    }

    /// <summary>
    /// Where it listens on this machine. Asks the settings in the order in which the site does: Kestrel's endpoints win
    /// over addresses, and addresses over ports.
    /// </summary>
    public static SiteAddress Listening(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren()
            .Select(e => e["Url"] ?? "").ToList();
        if (FirstOf(endpoints) is { } endpoint)
            return new SiteAddress(endpoint, "Kestrel:Endpoints");
        if (FirstOf((configuration["urls"] ?? "").Split(';')) is { } url)
            return new SiteAddress(url, "urls");
        foreach (var (key, scheme) in ((string, string)[])[("http_ports", "http"), ("https_ports", "https")])
            if (FirstOf((configuration[key] ?? "").Split(';').Where(p => p.Length > 0)
                .Select(p => $"{scheme}://*:{p}")) is { } port)
                return new SiteAddress(port, key);
        return new SiteAddress(Default, "nothing is set");
    }

    /// <summary>The first of some addresses to listen on, as a browser on this machine would call it.</summary>
    internal static string? FirstOf(IEnumerable<string> addresses) => addresses
        .Select(a => a.Trim().Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal).TrimEnd('/'))
        .FirstOrDefault(a => Uri.TryCreate(a, UriKind.Absolute, out var url) && url.Scheme is "http" or "https");
}
