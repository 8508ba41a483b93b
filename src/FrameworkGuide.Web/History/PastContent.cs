using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.History;

/// <summary>A version of the content, whole profiles included.</summary>
/// <param name="noted">Every time it was published; none where the log does not know.</param>
/// <param name="day">The UTC day of the kept result.</param>
internal sealed class PastContent(
    CatalogSnapshot snapshot, PublishedDocuments documents, IReadOnlyList<NotedVersion> noted, DateOnly day)
{
    public CatalogSnapshot Snapshot => snapshot;

    /// <summary>The first UTC day on which it was published; null where the log does not know.</summary>
    public DateOnly? FirstDay => noted.Count == 0 ? null : DayOf(noted[0]);

    /// <summary>The point of the log that the kept result stands for; null where the log does not know it.</summary>
    public NotedVersion? Point =>
        noted.LastOrDefault(n => DayOf(n) <= day) ?? (noted.Count == 0 ? null : noted[0]);

    /// <summary>A whole profile of this version by its slug.</summary>
    public FrameworkProfile? FindProfile(string slug) => FindProfile(snapshot, slug, documents);

    /// <summary>A whole profile of a content whose texts the log has.</summary>
    public static FrameworkProfile? FindProfile(
        CatalogSnapshot snapshot, string slug, PublishedDocuments documents) =>
        snapshot.EntriesByPath.GetValueOrDefault($"frameworks/{slug}.md") is { } entry
        && documents.Find(entry.Path, entry.Hash)?.Content is FrameworkProfile profile
            ? snapshot.Named(profile)
            : null;

    private static DateOnly DayOf(NotedVersion version) => DateOnly.FromDateTime(version.PublishedUtc);
}
