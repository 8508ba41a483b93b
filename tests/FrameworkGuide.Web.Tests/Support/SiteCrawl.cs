using System.Net;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Walks a site that stands below a path, and collects what leads out of it.</summary>
/// <param name="prefix">Below which it stands, as readers see it: "/guide".</param>
/// <param name="ask">Asks for an address of readers.</param>
/// <param name="hosts">What absolute addresses of the site begin with, without the path.</param>
internal sealed class SiteCrawl(
    string prefix, Func<string, Task<HttpResponseMessage>> ask, IReadOnlyList<string> hosts)
{
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _known = [];

    /// <summary>"address: what leads out of the site".</summary>
    public List<string> Outside { get; } = [];

    /// <summary>Addresses that are named and do not answer.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>How often each type was answered.</summary>
    public Dictionary<string, int> Types { get; } = [];

    /// <param name="paths">From the root of the site.</param>
    public async Task WalkAsync(params string[] paths)
    {
        foreach (var path in paths)
            Note("the start", prefix + path);
        while (_waiting.TryDequeue(out var address))
            await VisitAsync(address);
    }

    private async Task VisitAsync(string address)
    {
        using var response = await ask(address);
        if (response.StatusCode is HttpStatusCode.NotFound or >= HttpStatusCode.InternalServerError)
            Broken.Add($"{address} answers {(int)response.StatusCode}");
        var type = response.Content.Headers.ContentType?.MediaType ?? "";
        Types[type] = Types.GetValueOrDefault(type) + 1;
        foreach (var found in NamedAddresses.InHeaders(response.Headers))
            Note(address, found);
        foreach (var found in NamedAddresses.In(type, await response.Content.ReadAsStringAsync()))
            Note(address, found);
    }

    private void Note(string from, string named)
    {
        foreach (var host in hosts)
            if (named.StartsWith(host, StringComparison.Ordinal))
                named = named[host.Length..] is { Length: > 0 } path ? path : "/";
        if (!named.StartsWith('/') || named.StartsWith("//", StringComparison.Ordinal))
            return; // Relative, or of another site.
        if (!(named + "/").StartsWith(prefix + "/", StringComparison.Ordinal))
            Outside.Add($"{from}: {named}");
        else if (_known.Add(KindOf(named)))
            _waiting.Enqueue(named.Split('#')[0]);
    }

    /// <summary>Pages with the same questions in their address are made alike: one of them is walked.</summary>
    private static string KindOf(string address)
    {
        if (TestRun.TriesAll || !address.Contains('?', StringComparison.Ordinal))
            return address.Split('#')[0];
        var (path, query) = (address.Split('?')[0], address.Split('?')[1].Split('#')[0]);
        return $"{path}?{string.Join('&', query.Split('&').Select(p => p.Split('=')[0].Split('.')[0]).Distinct())}";
    }
}
