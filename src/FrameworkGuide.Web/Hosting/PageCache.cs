using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Finished pages in memory. ASP.NET Core's output cache stands behind routing and unpacks an entry for each answer, which left
/// six tenths of what a bare endpoint answers in the same time; this one answers before anything else is asked.
/// </summary>
internal sealed class PageCache
{
    private const int MostShortcuts = 4096;
    private const int LongestPage = 4 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, CachedPage> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Shortcut, CachedPage> _shortcuts = new();
    private long _bytes;

    /// <summary>How many bytes all pages may take; past that all are forgotten and the first are kept again.</summary>
    public static long MostBytes => 64 * 1024 * 1024;

    /// <summary>The bytes all pages take now.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public CachedPage? Find(string key) => _pages.GetValueOrDefault(key);

    /// <summary>A page by the request as it came, where the same request was answered for the same content on the same day.</summary>
    public CachedPage? Find(Shortcut shortcut, GuideRequest now) =>
        _shortcuts.TryGetValue(shortcut, out var page) && ReferenceEquals(page.Request.Catalog, now.Catalog) && page.Request.Today == now.Today ? page : null;

    public void Add(string key, CachedPage page)
    {
        if (page.Body.Length > LongestPage)
            return;
        if (Interlocked.Add(ref _bytes, page.Body.Length + key.Length) > MostBytes)
        {
            _pages.Clear();
            _shortcuts.Clear();
            Interlocked.Exchange(ref _bytes, page.Body.Length + key.Length);
        }

        _pages[key] = page;
    }

    /// <summary>Remembers which page answers a request.</summary>
    public void Add(Shortcut shortcut, CachedPage page)
    {
        if (_shortcuts.Count >= MostShortcuts)
            _shortcuts.Clear();
        _shortcuts[shortcut] = page;
    }
}

/// <summary>A request as it came: neither its query nor what it accepts is interpreted yet.</summary>
internal readonly record struct Shortcut(string Path, string Query, string AcceptEncoding);

/// <summary>A finished answer.</summary>
/// <param name="Request">The content and day it shows.</param>
internal sealed record CachedPage(
    GuideRequest Request, string EntityTag, IReadOnlyList<KeyValuePair<string, StringValues>> Headers, byte[] Body);
