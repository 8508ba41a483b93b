using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

internal static class EditorSecondFactor
{
    /// <summary>Turns the second factor off and forgets the key and the recovery codes.</summary>
    public static async Task TurnOffAsync(UserManager<Editor> editors, Editor editor)
    {
        await editors.SetTwoFactorEnabledAsync(editor, false);
        foreach (var name in (string[])["AuthenticatorKey", "RecoveryCodes"])
            await editors.RemoveAuthenticationTokenAsync(editor, "[AspNetUserStore]", name);
    }
}
