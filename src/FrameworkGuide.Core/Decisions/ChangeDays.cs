using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Finds the publication in which something became what it is now.</summary>
/// <param name="textsOf">
/// What was published of a document since a moment: the newest first, and last what it said at that moment.
/// </param>
internal sealed class ChangeDays(Func<string, IEnumerable<PublishedText>> textsOf)
{
    /// <summary>
    /// The UTC day of the newest publication of a document that changed something in it; null where none did.
    /// </summary>
    /// <typeparam name="T">Equal where it is the same.</typeparam>
    /// <param name="aspect">What is looked at; null is a document that was not there.</param>
    public DateOnly? Of<T>(string path, Func<DocumentContent?, T> aspect)
    {
        PublishedText? newer = null;
        foreach (var text in textsOf(path))
        {
            if (newer is not null
                && !EqualityComparer<T>.Default.Equals(aspect(newer.Content), aspect(text.Content)))
                return DateOnly.FromDateTime(newer.FromUtc);
            newer = text;
        }

        return null;
    }

    /// <summary>The later of two days.</summary>
    public static DateOnly? Later(DateOnly? one, DateOnly? other) =>
        one is null || other > one ? other : one;
}
