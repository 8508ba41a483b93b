using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Tests.Support;

namespace FrameworkGuide.Data.Tests.Catalog;

public sealed class CatalogRoundTripTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void The_sample_has_a_document_of_every_kind() =>
        Assert.Equal(Enum.GetValues<DocumentKind>().Order(), Some.OfEveryKind().Select(d => d.Kind).Order());

    [Fact]
    public void A_new_store_reads_back_what_another_published()
    {
        var documents = Some.OfEveryKind();
        _catalog.OpenedWith([.. documents]);

        var snapshot = _catalog.Opened().LoadSnapshot();

        var expected = new CatalogSnapshot(documents.Select(CatalogEntry.Of));
        Assert.Equal(expected.ContentVersion, snapshot.ContentVersion);
        Assert.Equivalent(expected.Entries, snapshot.Entries, strict: true);
    }

    [Fact]
    public void A_profile_is_read_back_whole()
    {
        _catalog.OpenedWith(Some.Framework("django"), Some.Framework("rails", "Other"));

        var found = _catalog.Opened().FindProfile("django");

        Assert.Equivalent(Some.Profile("django"), found!.Value.Profile, strict: true);
        Assert.Equal("<p>Body of django</p>", found.Value.BodyHtml);
    }

    [Fact]
    public void Every_body_is_read_back_by_kind_and_slug()
    {
        var documents = Some.OfEveryKind();
        _catalog.OpenedWith([.. documents]);
        var store = _catalog.Opened();

        foreach (var document in documents)
            Assert.Equal(document.BodyHtml, store.FindBody(document.Kind, document.Slug));
    }

    [Fact]
    public void What_is_not_there_is_null()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));

        Assert.Null(store.FindProfile("rails"));
        Assert.Null(store.FindBody(DocumentKind.Guide, "django"));
        Assert.Null(store.LoadVocabulary());
    }

    [Fact]
    public void Files_with_their_problems_and_the_vocabulary_are_read_back()
    {
        var problem = new ContentProblem(
            "frameworks/rails.md", 3, 7, ProblemSeverity.Error, "FG012", "name is missing");
        var files = new[] { Some.File("frameworks/django.md"), Some.File("frameworks/rails.md", problem) };
        using (var import = _catalog.Opened().BeginImport())
        {
            foreach (var file in files)
                import.Save(file);
            import.SaveVocabulary("words");
            import.SaveVocabulary("other words");
            import.Commit();
        }

        var store = _catalog.Opened();

        Assert.Equivalent(files, store.LoadFiles().OrderBy(f => f.Path, StringComparer.Ordinal), strict: true);
        Assert.Equal("other words", store.LoadVocabulary());
    }

    [Fact]
    public void Publishing_again_replaces_and_removing_takes_away()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"), Some.Framework("rails"));
        using (var import = store.BeginImport())
        {
            import.Save(Some.File("frameworks/rails.md"));
            import.Publish(Some.Framework("django", "New name", hash: 'a'));
            import.Remove("frameworks/rails.md");
            import.Commit();
        }

        var entry = Assert.Single(_catalog.Opened().LoadSnapshot().Entries);
        Assert.Equal("New name", ((FrameworkSummary)entry.Content).Name);
        Assert.Equal(Some.Hash('a'), entry.Hash);
        Assert.Equal("New name", (store.FindProfile("django"))!.Value.Profile.Name);
        Assert.Empty(store.LoadFiles());
    }
}
