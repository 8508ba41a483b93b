using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>The log of published texts.</summary>
public abstract class PeopleStoreTests(bool isShared) : StoreTests(isShared)
{
    private const string Path = "frameworks/django.md";

    [Fact]
    public void A_revision_is_read_back_whole_by_a_new_store()
    {
        var revision = Some.Revision(Path, 'a', "Text with 🐍, \0 and\r\nlines", "someone@example.org");
        Add(Store(), revision);

        Assert.Equal(revision, Store().FindLatest(Path));
        Assert.Equal(DateTimeKind.Utc, Store().FindLatest(Path)!.PublishedUtc.Kind);
    }

    [Fact]
    public void The_same_text_is_logged_once_and_a_text_that_comes_back_again()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'));
        Add(store, Some.Revision(Path, 'a'));
        Add(store, Some.Revision(Path, 'b'), Some.Revision(Path, 'b'));
        Add(store, Some.Revision(Path, 'a'));

        Assert.Equal([Some.Hash('a'), Some.Hash('b'), Some.Hash('a')], store.History(Path).Select(r => r.Hash));
    }

    [Fact]
    public void The_history_is_of_one_document_and_the_newest_comes_first()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'), Some.Revision("frameworks/rails.md", 'c'), Some.Revision(Path, 'b'));

        Assert.Equal(["text b", "text a"], store.History(Path).Select(r => r.Text));
        Assert.Equal("text b", store.FindLatest(Path)!.Text);
        Assert.Empty(store.History("frameworks/flask.md"));
    }

    [Fact]
    public void A_removal_is_logged_once_and_ends_the_latest_text()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'), Some.Removal(Path), Some.Removal(Path));

        Assert.Null(store.FindLatest(Path));
        Assert.Equal([null, Some.Hash('a')], store.History(Path).Select(r => r.Hash));

        Add(store, Some.Revision(Path, 'a'));
        Assert.Equal("text a", store.FindLatest(Path)!.Text);
    }

    [Fact]
    public void The_removal_of_a_document_without_a_log_is_not_logged()
    {
        var store = Store();
        Add(store, Some.Removal(Path));

        Assert.Empty(store.History(Path));
    }

    [Fact]
    public void A_log_that_is_not_committed_leaves_nothing()
    {
        var store = Store();
        using (var log = store.BeginLog())
            log.Add(Some.Revision(Path, 'a'));

        Assert.Null(Store().FindLatest(Path));
    }

    [Fact]
    public void Words_are_found_in_the_newest_text_whatever_the_case_of_their_letters()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a', "An OLD word"));
        Add(store, Some.Revision(Path, 'b', "100 % of the_words, and a \\, in Größe"));
        Add(store, Some.Revision("needs/one.md", 'c', "The words"), Some.Revision("needs/two.md", 'd', "the words"));
        Add(store, Some.Removal("needs/two.md"));

        Assert.Equal([Path], store.PathsOfTexts("THE_wordS"));
        Assert.Equal([Path], store.PathsOfTexts("100 %"));
        Assert.Equal([Path], store.PathsOfTexts("\\, IN Größe"));
        Assert.Empty(store.PathsOfTexts("GRÖSSE"));
        Assert.Empty(store.PathsOfTexts("old word"));
        Assert.Empty(store.PathsOfTexts("a \0"));
        Assert.Equal(["needs/one.md"], store.PathsOfTexts("the words"));
    }

    [Fact]
    public void What_was_published_is_listed_with_what_it_replaced()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'), Some.Revision("needs/one.md", 'b'), Some.Revision(Path, 'c'));

        var changes = store.LatestChanges(2, null);
        Assert.Equal([Path, "needs/one.md"], changes.Select(c => c.Revision.Path));
        Assert.Equal(["text a", null], changes.Select(c => c.Before?.Text));
        Assert.Equal(changes[0], store.FindChange(changes[0].Id));
        Assert.Equal(["needs/one.md"], store.LatestChanges(5, ["needs/one.md"]).Select(c => c.Revision.Path));
        Assert.Equal([changes[0].Id], store.NotesSince(Path, Some.Hash('a'), 5).Select(n => n.Id));
        Assert.Equal([changes[1].Id], store.Notes(1, null, before: changes[0].Id).Select(n => n.Id));
        Assert.Equal(changes[0].Id, store.LastChanges([Path, "needs/none.md"])[Path].Id);
        Assert.Equal("text a", store.FindText(Path, Some.Hash('a')));
        Assert.Equal([Some.Hash('b'), Some.Hash('c')],
            store.TextsAt(changes[0].Id).OrderBy(t => t.Id).Select(t => t.Hash));
        Assert.Equal([(Path, "text c")], store.ReadTexts([changes[0].Id]));
    }

    [Fact]
    public void A_version_is_noted_as_a_point_of_the_log()
    {
        var store = Store();
        Assert.Null(store.LastVersion());
        Add(store, Some.Revision(Path, 'a'));
        var (last, time) = store.LastRevision()!.Value;

        // Several instances note the same; one that came back is noted again.
        store.NoteVersion("0123456789abcdef", last, time);
        store.NoteVersion("0123456789abcdef", last, time);
        store.NoteVersion("fedcba9876543210", last + 1, time);
        store.NoteVersion("0123456789abcdef", last + 2, time);
        store.NoteVersion("0123456789abcdef", last, time);

        var noted = new NotedVersion("0123456789abcdef", last, Some.Moment);
        Assert.Equal(noted with { Revision = last + 2 }, Store().LastVersion());
        Assert.Equal([noted, noted with { Revision = last + 2 }], Store().FindVersions("0123456789abcdef"));
    }

    [Fact]
    public async Task An_announced_text_is_its_authors_and_any_other_is_not()
    {
        var store = Store();
        await store.AnnounceAsync(Path, Some.Hash('a'), "ada", "because \0 and \u001A0", CancellationToken.None);
        await store.AnnounceAsync(Path, Some.Hash('b'), "ada", "because \0 and \u001A0", CancellationToken.None);
        Add(store, Some.Revision(Path, 'c'));
        Add(store, Some.Revision(Path, 'b'), Some.Revision("needs/one.md", 'b'));

        Assert.Equal(["ada", Revision.Disk], store.History(Path).Select(r => r.Author));
        Assert.Equal("because \0 and \u001A0", store.History(Path)[0].Reason);
        Assert.Equal(Revision.Disk, store.FindLatest("needs/one.md")!.Author);
    }

    [Fact]
    public async Task Of_many_who_announce_the_same_document_at_once_none_fails()
    {
        var stores = Enumerable.Range(0, 8).Select(_ => Store()).ToList();
        await Task.WhenAll(stores.Select((s, i) => Task.Run(
            () => s.AnnounceAsync(Path, Some.Hash('a'), $"editor {i}", null, CancellationToken.None))));

        Add(stores[0], Some.Revision(Path, 'a'));

        Assert.StartsWith("editor ", stores[1].FindLatest(Path)!.Author);
    }

    /// <summary>
    /// Whoever has read up to a number has read everything that will ever be before it: others follow the log by that.
    /// </summary>
    [Fact]
    public async Task Revisions_of_many_writers_get_their_numbers_in_the_order_of_their_commits()
    {
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(() =>
        {
            var store = Store();
            for (var i = 0; i < 10; i++)
                Add(store, Some.Revision($"needs/{w}.md", (char)('a' + i % 6), $"{w} {i}"));
        })));
        var reader = Store();
        var seen = new List<long>();
        while (!writing.IsCompleted)
            seen.AddRange(reader.TextsAfter(seen.LastOrDefault()).Select(t => t.Id));
        await writing;
        seen.AddRange(reader.TextsAfter(seen.LastOrDefault()).Select(t => t.Id));

        Assert.Equal(reader.TextsAfter(0).Select(t => t.Id), seen);
        Assert.Equal(40, seen.Count);
    }

    [Fact]
    public void A_position_goes_on_with_each_revision_whoever_added_it()
    {
        var (store, other) = (Store(), Store());
        Add(store, Some.Revision(Path, 'a'));
        var before = store.FindPosition()!;

        Add(other, Some.Revision(Path, 'b'));

        Assert.True(SpinWait.SpinUntil(() => store.FindPosition()!.Last > before.Last, TimeSpan.FromSeconds(60)));
        Assert.True(store.FindPosition()!.Continues(before));
        Assert.Equal(other.FindPosition(), store.FindPosition());
        Assert.Empty(store.Troubles());
    }

    public sealed class InAFile() : PeopleStoreTests(isShared: false);

    public sealed class InPostgres() : PeopleStoreTests(isShared: true);
}
