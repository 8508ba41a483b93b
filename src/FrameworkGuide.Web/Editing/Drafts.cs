using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// What editors are writing. A document that is opened has a draft from then on, so that what it began from is known to the byte,
/// whatever happens to the file; one in which nothing was changed counts as none and follows the file.
/// </summary>
internal sealed class Drafts(ContentFolder folder, DraftStore store, TimeProvider time)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The draft of a document, begun where there is none; null where there is no such document either.</summary>
    /// <exception cref="UneditableException">The file is none that a browser can show as text.</exception>
    public async Task<Draft?> OpenAsync(string editor, string path, CancellationToken cancellationToken)
    {
        var draft = await store.FindAsync(editor, path, cancellationToken);
        var onDisk = TextOnDisk(path);
        if (draft is null && onDisk is null)
            return null;
        if (draft is not null && (draft.Original == onDisk || HasChanges(draft) && draft.Text != onDisk))
            return draft;
        if (onDisk is null)
        {
            await store.DiscardAsync(editor, path, cancellationToken); // Nothing was changed in it, and the file is gone.
            return null;
        }

        // There is none, nothing was changed in it, or it is published and the program ended before it could note that.
        var begun = new Draft(editor, path, onDisk, onDisk, draft?.Version ?? 0, Now);
        return await store.SaveAsync(begun, cancellationToken) ?? await store.FindAsync(editor, path, cancellationToken);
    }

    /// <summary>Begins a draft of a document that does not exist; one that was begun before stays as it is.</summary>
    public async Task BeginAsync(string editor, string path, string text, CancellationToken cancellationToken) =>
        await store.SaveAsync(new Draft(editor, path, Original: null, text, 0, Now), cancellationToken);

    /// <summary>Saves what a browser sent.</summary>
    /// <param name="version">The version of the draft that was typed over.</param>
    /// <returns>Null where another window saved or discarded the draft since: nothing is changed.</returns>
    public async Task<Draft?> SaveTypedAsync(string editor, string path, string typed, int version, CancellationToken cancellationToken) =>
        await store.FindAsync(editor, path, cancellationToken) is { } draft && draft.Version == version
            ? await SaveAsync(draft, LineEnds.Restore(typed, draft.Text.Length == 0 ? draft.Original : draft.Text), cancellationToken)
            : null;

    /// <summary>Saves a text over a draft.</summary>
    /// <returns>Null where another window saved or discarded the draft since: nothing is changed.</returns>
    public async Task<Draft?> SaveAsync(Draft draft, string text, CancellationToken cancellationToken) =>
        draft.Text == text ? draft : await store.SaveAsync(draft with { Text = text, SavedUtc = Now }, cancellationToken);

    /// <summary>Saves a draft that begins from another text than before.</summary>
    /// <returns>Null where another window saved or discarded the draft since: nothing is changed.</returns>
    public Task<Draft?> RebaseAsync(Draft draft, string? original, string text, CancellationToken cancellationToken) =>
        store.SaveAsync(draft with { Original = original, Text = text, SavedUtc = Now }, cancellationToken);

    public Task DiscardAsync(string editor, string path, CancellationToken cancellationToken) => store.DiscardAsync(editor, path, cancellationToken);

    public static bool HasChanges(Draft draft) => draft.Text != draft.Original;

    /// <summary>What stands in a document's file now; null where there is no file.</summary>
    /// <exception cref="UneditableException">The file is none that a browser can show as text.</exception>
    public string? TextOnDisk(string path)
    {
        try
        {
            var bytes = folder.Read(path);
            if (bytes.Length > SourceLimits.MaxBytes)
                throw new UneditableException($"The file is larger than {SourceLimits.MaxBytes:N0} bytes, the most that is read.");
            var text = StrictUtf8.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new UneditableException("The file has a null character, which a browser cannot show.") : text;
        }
        catch (DecoderFallbackException)
        {
            throw new UneditableException("The file is not UTF-8; save it as UTF-8 first.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UneditableException($"The file cannot be read: {e.Message}");
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}

/// <summary>Says why a document cannot be edited in the browser.</summary>
internal sealed class UneditableException(string message) : Exception(message);
