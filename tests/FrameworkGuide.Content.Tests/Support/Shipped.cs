using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Support;

/// <summary>The content of the checkout itself, read once.</summary>
internal static class Shipped
{
    /// <summary>The day on which an editor last checked it: nothing in it is of a later day.</summary>
    public static readonly DateOnly Day = new(2026, 11, 29);

    public static ContentFolder Folder { get; } = new(Checkout.Content);

    public static FolderScan Scan { get; } = Folder.Scan();

    public static Vocabulary Vocabulary { get; } = VocabularyReader.Read(Folder, Scan);

    public static IReadOnlyList<ReadDocument> Documents { get; } =
        [.. Scan.Files.Select(f => new ContentReader(Vocabulary, Day, 180).Read(Folder, f))];

    public static IReadOnlyList<FrameworkProfile> Profiles { get; } = Contents<FrameworkProfile>();

    public static IReadOnlyList<T> Contents<T>()
        where T : DocumentContent => [.. Documents.Select(d => d.Document?.Content).OfType<T>()];

    /// <summary>The text of a document as it stands in its file.</summary>
    public static string TextOf(string path) => File.ReadAllText(Path.Combine(Checkout.Content, path));
}
