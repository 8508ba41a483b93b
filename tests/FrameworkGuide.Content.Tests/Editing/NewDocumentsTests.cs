using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Editing;

public sealed class NewDocumentsTests
{
    private const string Title = "A \"new\": one \\ # & more";

    [Theory]
    [InlineData(DocumentKind.Framework, "name", "language")]
    [InlineData(DocumentKind.Need, "title", "question", "scale")]
    [InlineData(DocumentKind.SampleProject, "title", "answers")]
    [InlineData(DocumentKind.Guide, "title", "summary")]
    [InlineData(DocumentKind.Site, "title")]
    public void It_says_the_title_to_the_letter_and_nothing_that_nobody_said(DocumentKind kind, params string[] keys)
    {
        var root = Assert.IsType<YamlMap>(FrontMatter.Of(TextOf(kind, "Python")));

        Assert.Equal(keys, root.Entries.Select(e => e.Key.Text));
        Assert.Equal(Title, ((YamlScalar)root.Entries[0].Value).Text);
    }

    [Theory]
    [InlineData("language: \"C#\"\n", "C#")]
    [InlineData("language: [\"C#\", \"F#\"]\n", "C#", "F#")]
    public void A_framework_has_its_languages_in_their_order(string line, params string[] languages) =>
        Assert.Contains(line, TextOf(DocumentKind.Framework, languages), StringComparison.Ordinal);

    [Theory]
    [InlineData(DocumentKind.Languages)]
    [InlineData(DocumentKind.Capabilities)]
    public void A_list_begins_with_an_entry_that_is_valid(DocumentKind kind) =>
        Assert.Empty(Some.Read(kind, TextOf(kind)).Problems);

    private static string TextOf(DocumentKind kind, params string[] languages) =>
        NewDocuments.TextOf(Some.File(kind), Title, languages, CatalogSnapshot.Empty);
}
