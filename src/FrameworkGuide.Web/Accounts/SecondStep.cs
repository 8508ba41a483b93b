using System.Globalization;
using System.Security.Cryptography;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// What a browser holds between the password and the code: proof that the password was right, for a few minutes.
/// </summary>
internal sealed class SecondStep(IDataProtectionProvider protection, UserManager<Editor> editors, TimeProvider time)
{
    private static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("FrameworkGuide.SecondStep");

    public string ProofFor(Editor editor)
    {
        var until = (time.GetUtcNow() + OpenFor).ToUnixTimeSeconds();
        return _protector.Protect(
            string.Create(CultureInfo.InvariantCulture, $"{editor.Id}|{editor.SecurityStamp}|{until}"));
    }

    /// <summary>Whose proof it is; null where it is none, is too old, or the account changed since.</summary>
    public async Task<Editor?> EditorOfAsync(string proof)
    {
        try
        {
            return _protector.Unprotect(proof).Split('|') is [var id, var stamp, var until]
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
                && await editors.FindByIdAsync(id) is { } editor && editor.SecurityStamp == stamp ? editor : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
