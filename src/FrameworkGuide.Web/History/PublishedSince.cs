using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.History;

/// <summary>What was published after a point of the log. Texts are read when they are asked for.</summary>
/// <param name="texts">Everything after the point, the oldest first.</param>
/// <param name="then">The content at the point.</param>
internal sealed class PublishedSince(
    IReadOnlyList<LoggedText> texts, CatalogSnapshot then, PublishedDocuments documents)
{
    private readonly ILookup<string, LoggedText> _byPath = texts.ToLookup(t => t.Path, StringComparer.Ordinal);

    /// <summary>What a document said, the newest first, and last what it said at the point.</summary>
    public IEnumerable<PublishedText> Of(string path)
    {
        foreach (var text in _byPath[path].Reverse())
            yield return new PublishedText(text.PublishedUtc, Find(path, text.Hash));
        yield return new PublishedText(
            DateTime.MinValue, Find(path, then.EntriesByPath.GetValueOrDefault(path)?.Hash));
    }

    /// <summary>The publications since the point, the newest first; each is read when it is asked for.</summary>
    /// <param name="now">What is published now.</param>
    public IEnumerable<PublishedStep> Backwards(CatalogSnapshot now)
    {
        var after = now;
        for (var end = texts.Count; end > 0;)
        {
            // What one import found has one time.
            var start = end - 1;
            while (start > 0 && texts[start - 1].PublishedUtc == texts[end - 1].PublishedUtc)
                start--;
            var before = Before(after, start, end);
            yield return new PublishedStep(texts[end - 1].Id, texts[end - 1].PublishedUtc, before, after);
            (after, end) = (before, start);
        }
    }

    /// <summary>The content before some of the texts were published.</summary>
    private CatalogSnapshot Before(CatalogSnapshot after, int start, int end)
    {
        var (old, gone) = (new List<CatalogEntry>(), new List<string>());
        foreach (var path in texts.Skip(start).Take(end - start).Select(t => t.Path).Distinct())
        {
            var hash = _byPath[path].LastOrDefault(t => t.Id < texts[start].Id) is { } earlier
                ? earlier.Hash
                : then.EntriesByPath.GetValueOrDefault(path)?.Hash;
            if (hash is not null && documents.Find(path, hash) is { } document)
                old.Add(CatalogEntry.Of(document));
            else
                gone.Add(path);
        }

        return after.With(old, gone);
    }

    private DocumentContent? Find(string path, string? hash) =>
        hash is null ? null : documents.Find(path, hash)?.Content;
}
