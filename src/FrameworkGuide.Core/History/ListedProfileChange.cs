using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.History;

/// <summary>A change as the page of its profile lists it.</summary>
/// <param name="Day">The UTC day on which it was published.</param>
/// <param name="Title">Said where there are no facts to list; else null.</param>
/// <param name="Facts">What the profile says otherwise.</param>
/// <param name="More">How many more facts there are; null for none.</param>
public sealed record ListedProfileChange(string Day, string? Title, IReadOnlyList<string> Facts, string? More)
{
    private const int MostFacts = 8;

    /// <summary>The changes of one profile; none where nothing changed since it came.</summary>
    public static IReadOnlyList<ListedProfileChange> OfProfile(IReadOnlyList<ContentChange> latest) =>
        latest.Any(c => c.Changes.Count > 0) ? [.. latest.Select(Of)] : [];

    private static ListedProfileChange Of(ContentChange change) => new(
        English.Day(DateOnly.FromDateTime(change.PublishedUtc)),
        change.Changes.Count == 0 ? change.Title : null,
        [.. change.Changes.Take(MostFacts).Select(c => c.Text)],
        change.Changes.Count > MostFacts
            ? English.Count(change.Changes.Count - MostFacts, "more change", "more changes")
            : null);
}
