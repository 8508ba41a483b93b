using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Keeps accounts as Identity does, with two differences: recovery codes are hashed, and drafts go with their editor's
/// account.
/// </summary>
internal sealed class EditorStore(
    PeopleContext context, IdentityErrorDescriber errors) : UserOnlyStore<Editor, PeopleContext>(context, errors)
{
    /// <summary>Nobody inherits the drafts of somebody who had the same address before.</summary>
    public override async Task<IdentityResult> CreateAsync(Editor user, CancellationToken cancellationToken = default)
    {
        await using var transaction = await Context.BeginWritingAsync(cancellationToken);
        await DeleteDraftsAsync(user, cancellationToken);
        var result = await base.CreateAsync(user, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    public override async Task<IdentityResult> DeleteAsync(Editor user, CancellationToken cancellationToken = default)
    {
        await using var transaction = await Context.BeginWritingAsync(cancellationToken);
        var result = await base.DeleteAsync(user, cancellationToken);
        if (!result.Succeeded)
            return result;
        await DeleteDraftsAsync(user, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    public override Task ReplaceCodesAsync(
        Editor user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(HashOf), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Editor user, string code, CancellationToken cancellationToken)
    {
        var kept = await CodesAsync(user, cancellationToken);
        var hash = HashOf(code);
        if (!kept.Contains(hash))
            return false;
        await base.ReplaceCodesAsync(user, kept.Where(k => k != hash), cancellationToken);
        return true;
    }

    private async Task<string[]> CodesAsync(Editor user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes", cancellationToken) ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries);

    private Task<int> DeleteDraftsAsync(Editor user, CancellationToken cancellationToken) =>
        Context.Drafts.Where(d => d.Editor == user.UserName).ExecuteDeleteAsync(cancellationToken);

    /// <summary>
    /// Codes have more than 112 random bits, so a plain hash hides them well enough. How they are grouped and written
    /// does not count.
    /// </summary>
    private static string HashOf(string code)
    {
        var letters = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)));
    }
}
