using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>The drafts of all editors, one for each editor and document.</summary>
public sealed class DraftStore(PeopleStore people)
{
    public async Task<Draft?> FindAsync(string editor, string path, CancellationToken cancellationToken)
    {
        await using var context = people.OpenContext();
        var row = await context.Drafts
            .FirstOrDefaultAsync(d => d.Editor == editor && d.Path == path, cancellationToken);
        return row is null ? null : new Draft(row.Editor, row.Path, row.Original, row.Text, row.Version, row.SavedUtc);
    }

    /// <summary>Who has changed what, the newest first; a draft that says what it began from is not told.</summary>
    /// <param name="path">Of this document alone; null for all.</param>
    public async Task<IReadOnlyList<DraftNote>> ListAsync(string? path, CancellationToken cancellationToken)
    {
        await using var context = people.OpenContext();
        return await context.Drafts
            .Where(d => (path == null || d.Path == path) && (d.Original == null || d.Text != d.Original))
            .OrderByDescending(d => d.SavedUtc)
            .Select(d => new DraftNote(d.Editor, d.Path, d.SavedUtc))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Begins a draft, or saves the next version of one.</summary>
    /// <param name="draft">
    /// Its version is the one the text was written over; 0 begins a draft, with a version of chance: a page made from a
    /// draft that was discarded is never taken for one of the draft begun after it.
    /// </param>
    /// <returns>
    /// The draft with its new version, or null where another window has saved or discarded the draft since: nothing is
    /// changed.
    /// </returns>
    public async Task<Draft?> SaveAsync(Draft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var version = draft.Version > 0 ? draft.Version + 1 : RandomNumberGenerator.GetInt32(1, int.MaxValue / 2);
        var next = draft with { Version = version };
        await using var context = people.OpenContext();
        var isSaved = draft.Version > 0
            ? await ReplaceAsync(context, draft.Version, next, cancellationToken)
            : await BeginAsync(context, next, cancellationToken);
        return isSaved ? next : null;
    }

    /// <summary>Forgets a draft of one editor.</summary>
    /// <param name="version">The version that was seen.</param>
    /// <returns>False where there is no draft of that version: nothing is changed.</returns>
    public async Task<bool> DiscardAsync(string editor, string path, int version, CancellationToken cancellationToken)
    {
        await using var context = people.OpenContext();
        return await context.Drafts
            .Where(d => d.Editor == editor && d.Path == path && d.Version == version)
            .ExecuteDeleteAsync(cancellationToken) == 1;
    }

    private static async Task<bool> ReplaceAsync(
        PeopleContext context, int version, Draft next, CancellationToken cancellationToken) =>
        await context.Drafts
            .Where(d => d.Editor == next.Editor && d.Path == next.Path && d.Version == version)
            .ExecuteUpdateAsync(
                set => set.SetProperty(d => d.Text, next.Text).SetProperty(d => d.Original, next.Original)
                    .SetProperty(d => d.Version, next.Version).SetProperty(d => d.SavedUtc, next.SavedUtc),
                cancellationToken) == 1;

    /// <returns>False where the editor has a draft of the document already: it stays as it is.</returns>
    private static async Task<bool> BeginAsync(PeopleContext context, Draft draft, CancellationToken cancellationToken)
    {
        Task<bool> HasOneAsync() =>
            context.Drafts.AnyAsync(d => d.Editor == draft.Editor && d.Path == draft.Path, cancellationToken);

        if (await HasOneAsync())
            return false;
        context.Drafts.Add(new DraftRow
        {
            Editor = draft.Editor,
            Path = draft.Path,
            Original = draft.Original,
            Text = draft.Text,
            Version = draft.Version,
            SavedUtc = draft.SavedUtc,
        });
        return await context.TryInsertAsync(HasOneAsync, cancellationToken);
    }
}
