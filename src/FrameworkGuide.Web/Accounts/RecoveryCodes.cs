using System.Security.Cryptography;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>Codes that replace an authenticator app which is lost, each once. The store keeps their hashes.</summary>
internal sealed class RecoveryCodes(UserManager<Editor> editors, IUserStore<Editor> store)
{
    private const int HowMany = 8;

    /// <summary>24 of 32 signs are 120 random bits: enough for a hash without salt (ASVS 6.5.2 asks for 112).</summary>
    private const int Length = 24;

    private const int Group = 4;
    private const string Signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // without those that look alike

    private IUserTwoFactorRecoveryCodeStore<Editor> Store => (IUserTwoFactorRecoveryCodeStore<Editor>)store;

    /// <summary>Makes new ones; those of before are worthless.</summary>
    public async Task<IReadOnlyList<string>> MakeAsync(Editor editor)
    {
        List<string> codes = [.. Enumerable.Range(0, HowMany).Select(_ => Code())];
        await Store.ReplaceCodesAsync(editor, codes, CancellationToken.None);
        await editors.UpdateAsync(editor);
        return codes;
    }

    public Task<int> CountAsync(Editor editor) => Store.CountCodesAsync(editor, CancellationToken.None);

    public async Task<bool> RedeemAsync(Editor editor, string code) =>
        (await editors.RedeemTwoFactorRecoveryCodeAsync(editor, code)).Succeeded;

    private static string Code() =>
        string.Join('-', RandomNumberGenerator.GetString(Signs, Length).Chunk(Group).Select(c => new string(c)));
}
