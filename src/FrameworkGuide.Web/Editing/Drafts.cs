using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// What editors are writing. A draft begins when something is typed or a form is sent: reading leaves no trace. It
/// keeps the published text it was made from, to the byte, so that a merge has a true original whatever happened to the
/// file since.
/// </summary>
internal sealed class Drafts(PublishedTexts texts, DraftStore store, PeopleStore people, TimeProvider time)
{
    /// <summary>A document as it is now; null where there is neither a draft nor a file.</summary>
    /// <exception cref="UneditableException">The file is none that a browser can show as text.</exception>
    public async Task<OpenDocument?> OpenAsync(string editor, string path, CancellationToken cancellationToken) =>
        Newest(path, await store.FindAsync(editor, path, cancellationToken), texts.Find(path));

    /// <summary>A document as the page had it that sends a form.</summary>
    /// <returns>Null where there is neither a draft nor a text the page could have been made from.</returns>
    /// <exception cref="UneditableException">The file is none that a browser can show as text.</exception>
    public async Task<PageDocument?> OpenAsync(
        string editor, string path, PageOrigin origin, CancellationToken cancellationToken)
    {
        var (draft, published) = (await store.FindAsync(editor, path, cancellationToken), texts.Find(path));
        var newest = Newest(path, draft, published);
        if (!TryFindOriginal(path, origin, [published, draft?.Original], out var original))
            return newest is null ? null : new PageDocument(newest, PageStaleness.UnknownOriginal);
        if (newest is not { HasChanges: true })
            return new PageDocument(
                new OpenDocument(path, original, original ?? "", published, draft), PageStaleness.None);
        return newest.Version == origin.Version
            ? new PageDocument(newest with { Original = original }, PageStaleness.None)
            : new PageDocument(newest, PageStaleness.OtherWindow);
    }

    /// <summary>What the next form of a page says that it came from.</summary>
    public PageOrigin OriginOf(OpenDocument document) => PageOrigin.Of(
        document, document.Original is { } text && people.FindText(document.Path, PageOrigin.NameOf(text)) is not null);

    /// <summary>Who has a draft of a document, the last saved first.</summary>
    public Task<IReadOnlyList<DraftNote>> ListAsync(string path, CancellationToken cancellationToken) =>
        store.ListAsync(path, cancellationToken);

    /// <summary>Begins a draft of a document that does not exist; one that was begun before stays as it is.</summary>
    public async Task BeginAsync(string editor, string path, string text, CancellationToken cancellationToken) =>
        await store.SaveAsync(new Draft(editor, path, Original: null, text, 0, Now), cancellationToken);

    /// <summary>Saves a text as the draft of a document; nothing is written where it changes nothing.</summary>
    /// <returns>Null where another window saved or discarded the draft since: nothing is changed.</returns>
    public async Task<OpenDocument?> SaveAsync(
        string editor, OpenDocument document, string text, CancellationToken cancellationToken)
    {
        if (text == document.Text && (!document.HasChanges || document.Draft?.Original == document.Original))
            return document;
        if (text == document.Published)
        {
            // What says what is published is no draft; kept, it would seem one again once the file changes.
            var isForgotten = document.Draft is null
                || await store.DiscardAsync(editor, document.Path, document.Version, cancellationToken);
            return isForgotten ? document with { Original = text, Text = text, Draft = null } : null;
        }

        var draft = new Draft(editor, document.Path, document.Original, text, document.Version, Now);
        var saved = await store.SaveAsync(draft, cancellationToken);
        return saved is null ? null : document with { Text = text, Draft = saved };
    }

    /// <summary>Forgets a draft.</summary>
    /// <param name="version">The version that was seen.</param>
    /// <returns>False where another window saved it since: it stays.</returns>
    public async Task<bool> DiscardAsync(
        string editor, string path, int version, CancellationToken cancellationToken) =>
        await store.DiscardAsync(editor, path, version, cancellationToken)
        || await store.FindAsync(editor, path, cancellationToken) is null;

    private static OpenDocument? Newest(string path, Draft? draft, string? published)
    {
        // One that says what is published was published, and the program ended before it could forget the draft.
        if (draft is not null && draft.Text != draft.Original && draft.Text != published)
            return new OpenDocument(path, draft.Original, draft.Text, published, draft);
        return published is null ? null : new OpenDocument(path, published, published, published, draft);
    }

    /// <summary>
    /// Whether the text that a page was made from is known; it is null for a page of a document that did not exist.
    /// </summary>
    private bool TryFindOriginal(string path, PageOrigin origin, IEnumerable<string?> near, out string? original)
    {
        original = null;
        if (origin.Original is null or PageOrigin.NoText)
            return origin.Original is not null;
        original = near.OfType<string>().FirstOrDefault(t => PageOrigin.NameOf(t) == origin.Original)
            ?? people.FindText(path, origin.Original) ?? origin.BroughtText();
        return original is not null;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
