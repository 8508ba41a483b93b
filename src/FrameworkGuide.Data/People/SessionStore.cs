using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>Who is signed in where. A cookie whose key is not here is a stranger's.</summary>
public sealed class SessionStore(PeopleStore people)
{
    /// <summary>Begins a session and forgets those of everybody that ended by themselves.</summary>
    /// <param name="key">The random key that the browser's cookie carries.</param>
    /// <param name="deadUtc">Sessions last seen before this are over.</param>
    public async Task BeginAsync(string editorId, string key, DateTime nowUtc, DateTime deadUtc)
    {
        await using var context = people.OpenContext();
        await context.Sessions.Where(s => s.SeenUtc < deadUtc).ExecuteDeleteAsync();
        context.Sessions.Add(
            new SessionRow { KeyHash = HashOf(key), EditorId = editorId, BeganUtc = nowUtc, SeenUtc = nowUtc });
        await context.SaveChangesAsync();
    }

    public async Task<EditorSession?> FindAsync(string key)
    {
        var hash = HashOf(key);
        await using var context = people.OpenContext();
        return await context.Sessions.FirstOrDefaultAsync(s => s.KeyHash == hash) is { } row ? ToSession(row) : null;
    }

    /// <summary>All sessions of an editor, the last used first.</summary>
    public async Task<IReadOnlyList<EditorSession>> ListAsync(string editorId)
    {
        await using var context = people.OpenContext();
        var rows = await context.Sessions.Where(s => s.EditorId == editorId)
            .OrderByDescending(s => s.SeenUtc).ThenByDescending(s => s.Id).ToListAsync();
        return [.. rows.Select(ToSession)];
    }

    public async Task NoteUseAsync(long id, DateTime nowUtc)
    {
        await using var context = people.OpenContext();
        await context.Sessions.Where(s => s.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenUtc, nowUtc));
    }

    /// <returns>Whether there was such a session of this editor.</returns>
    public async Task<bool> EndAsync(string editorId, long id)
    {
        await using var context = people.OpenContext();
        return await context.Sessions.Where(s => s.Id == id && s.EditorId == editorId).ExecuteDeleteAsync() > 0;
    }

    /// <param name="exceptId">The session that stays; null for none.</param>
    /// <returns>How many there were.</returns>
    public async Task<int> EndAllAsync(string editorId, long? exceptId = null)
    {
        await using var context = people.OpenContext();
        return await context.Sessions
            .Where(s => s.EditorId == editorId && s.Id != (exceptId ?? 0)).ExecuteDeleteAsync();
    }

    /// <summary>A key has 256 random bits, so a plain hash hides it well enough.</summary>
    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static EditorSession ToSession(SessionRow row) =>
        new(row.Id, row.EditorId, row.BeganUtc, row.SeenUtc);
}
