using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.Tests.Support;

namespace FrameworkGuide.Data.Tests.Catalog;

public sealed class CatalogSearchTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Paths_come_best_first_and_equals_by_path()
    {
        var store = _catalog.OpenedWith(Named("c", "Other", "wanted"), Named("b", "Other", "wanted"),
            Named("a", "Other", "not"), Named("z", "Wanted", "not"));

        Assert.Equal(["frameworks/z.md", "frameworks/b.md", "frameworks/c.md"], store.Search(["wanted"]).Paths);
        Assert.Equal(["frameworks/b.md", "frameworks/c.md"], store.Search(["want", "oth"]).Paths);
        Assert.Empty(store.Search(["want", "missing"]).Paths);
    }

    [Fact]
    public void What_is_published_again_is_found_by_its_new_words_and_what_is_removed_not_at_all()
    {
        var store = _catalog.OpenedWith(Named("a", "One", "old"), Named("b", "One", "old"));
        using (var import = store.BeginImport())
        {
            import.Publish(Named("a", "One", "new"));
            import.Remove("frameworks/b.md");
            import.Commit();
        }

        Assert.Equal(["frameworks/a.md"], store.Search(["new"]).Paths);
        Assert.Equal(["frameworks/a.md"], store.Search(["one"]).Paths);
        Assert.Empty(store.Search(["old"]).Paths);
    }

    [Fact]
    public void Where_more_than_a_thousand_have_the_words_names_come_first()
    {
        var many = Enumerable.Range(0, 1100).Select(i => Named(i.ToString("0000", CultureInfo.InvariantCulture),
            i is 700 or 900 ? "Wanted" : "Other", "wanted")).ToArray();
        var store = _catalog.OpenedWith(many);

        var found = store.Search(["wanted"]).Paths;

        Assert.Equal(
            ["frameworks/0700.md", "frameworks/0900.md", "frameworks/0000.md", "frameworks/0001.md"], found.Take(4));
        Assert.Equal(many.Select(d => d.Path).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Snippets_are_cut_for_the_asked_paths_that_have_the_words()
    {
        var store = _catalog.OpenedWith(
            Named("a", "One", "before wanted after"), Named("b", "One", "wanted"), Named("c", "One", "not"));

        var snippets = store.Snippets(["wanted"], ["frameworks/a.md", "frameworks/c.md", "frameworks/missing.md"]);

        Assert.Equal($"before {SearchSnippet.Open}wanted{SearchSnippet.Close} after",
            Assert.Single(snippets).Value.Trim());
        Assert.Empty(store.Snippets(["wanted"], []));
    }

    private static CatalogDocument Named(string slug, string name, string body)
    {
        var document = Some.Framework(slug, name);
        return document with
        {
            BodyHtml = $"<p>{body}</p>",
            Content = ((FrameworkProfile)document.Content) with { Aliases = [] },
        };
    }
}
