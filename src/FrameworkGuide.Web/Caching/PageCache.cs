using System.Collections.Concurrent;

namespace FrameworkGuide.Web.Caching;

/// <summary>
/// Finished pages in memory, within a bound that counts all that is kept for them: bodies, headers, keys and shortcuts.
/// When it is full, the oldest go, unless they were asked for since they came or were last passed over.
/// </summary>
/// <remarks>
/// ASP.NET Core's output cache stands behind routing and unpacks an entry for each answer, which left six tenths of
/// what a bare endpoint answers in the same time; this one answers before anything else is asked. MemoryCache with a
/// size limit looks up in 90 ns instead of 40; but when it is full it refuses the new page instead of dropping an old
/// one, and a shortcut would keep the bytes of a page alive that it no longer counts.
/// </remarks>
internal sealed class PageCache
{
    private const int LongestPage = 4 * 1024 * 1024;
    private const int MostShortcutsOfPage = 32;

    /// <summary>What the dictionaries, the queue and the objects of an entry take, roughly.</summary>
    private const int BytesOfEntry = 300;

    private readonly ConcurrentDictionary<string, Entry> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Shortcut, Entry> _shortcuts = new();
    private readonly Queue<Entry> _oldestFirst = new();
    private readonly Lock _changing = new();
    private long _bytes;

    /// <summary>How many bytes all that is kept may take.</summary>
    public static long MostBytes => 64 * 1024 * 1024;

    /// <summary>The bytes that all that is kept takes now.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public CachedPage? Find(string key) => _pages.TryGetValue(key, out var entry) ? entry.Asked() : null;

    /// <summary>
    /// A page by the request as it came, where the same request was answered for the same content on the same day.
    /// </summary>
    public CachedPage? Find(Shortcut shortcut, CatalogDay now) =>
        _shortcuts.TryGetValue(shortcut, out var entry) && ReferenceEquals(entry.Page.Shown.Catalog, now.Catalog)
            && entry.Page.Shown.Today == now.Today
            ? entry.Asked()
            : null;

    public void Add(string key, CachedPage page)
    {
        var entry = new Entry(key, page);
        if (page.Body.Length > LongestPage || entry.Bytes > MostBytes)
            return;
        lock (_changing)
        {
            if (!_pages.TryAdd(key, entry))
                return;
            _oldestFirst.Enqueue(entry);
            _bytes += entry.Bytes;
            MakeRoom(entry);
        }
    }

    /// <summary>Remembers which page answers a request, as long as that page is kept.</summary>
    public void Add(Shortcut shortcut, string key)
    {
        lock (_changing)
        {
            if (!_pages.TryGetValue(key, out var entry))
                return;
            if (_shortcuts.TryGetValue(shortcut, out var former))
            {
                if (former == entry)
                    return;
                former.Shortcuts.Remove(shortcut);
                Forget(shortcut);
            }

            if (entry.Shortcuts.Count == MostShortcutsOfPage)
            {
                Forget(entry.Shortcuts[0]);
                entry.Shortcuts.RemoveAt(0);
            }

            entry.Shortcuts.Add(shortcut);
            _shortcuts[shortcut] = entry;
            _bytes += BytesOf(shortcut);
            MakeRoom(entry);
        }
    }

    private void MakeRoom(Entry added)
    {
        while (_bytes > MostBytes && _oldestFirst.TryDequeue(out var oldest))
        {
            if (oldest == added || oldest.WasAskedSince())
            {
                _oldestFirst.Enqueue(oldest);
                continue;
            }

            _pages.TryRemove(oldest.Key, out _);
            _bytes -= oldest.Bytes;
            foreach (var shortcut in oldest.Shortcuts)
                Forget(shortcut);
        }
    }

    private void Forget(Shortcut shortcut)
    {
        if (_shortcuts.TryRemove(shortcut, out _))
            _bytes -= BytesOf(shortcut);
    }

    private static long BytesOf(Shortcut shortcut) =>
        BytesOfEntry + 2L * (shortcut.Path.Length + shortcut.Query.Length + shortcut.AcceptEncoding.Length);

    private sealed class Entry(string key, CachedPage page)
    {
        private volatile bool _wasAsked;

        public string Key { get; } = key;

        public CachedPage Page { get; } = page;

        public List<Shortcut> Shortcuts { get; } = new(1);

        public long Bytes { get; } = BytesOfEntry + page.Body.Length
            + 2L * (key.Length + page.Headers.Sum(h => h.Value.Sum(v => v?.Length ?? 0)));

        public CachedPage Asked()
        {
            if (!_wasAsked)
                _wasAsked = true;
            return Page;
        }

        public bool WasAskedSince()
        {
            var was = _wasAsked;
            _wasAsked = false;
            return was;
        }
    }
}
