using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>What the command <c>editor</c> says where editors sign in with their company's account.</summary>
internal static class EditorsOfCompany
{
    public static async Task<bool> HasAsync(EditorCommand.Accounts accounts, Editor editor) =>
        accounts.SignIn is not null && (await accounts.Editors.GetLoginsAsync(editor)).Count > 0;

    /// <summary>Why there is no link to choose a password; null where there can be one.</summary>
    /// <param name="editor">Null where there is no account yet.</param>
    public static async Task<string?> RefuseLinkAsync(EditorCommand.Accounts accounts, Editor? editor, string email)
    {
        if (accounts.SignIn is { Passwords: false } company)
            return $"{GuideSettings.Section}:{SignInSettings.Section}:{nameof(company.Passwords)} is false: "
                + $"anyone with the claim {company.EditorClaim} at {company.Authority} is an editor and needs no "
                + "account made.";
        return editor is not null && await HasAsync(accounts, editor)
            ? $"{email} signs in with the company's account, so there is no password to choose."
            : null;
    }

    /// <summary>Why there is no second factor to turn off; null where there can be one.</summary>
    public static async Task<string?> RefuseResetAsync(EditorCommand.Accounts accounts, Editor editor) =>
        accounts.SignIn is { Passwords: false } || await HasAsync(accounts, editor)
            ? $"{editor.Email} signs in with the company's account, which has the second factor: turn it off there."
            : null;

    /// <summary>What an account that was removed can come back by; empty where by nothing.</summary>
    public static string Warn(EditorCommand.Accounts accounts) => accounts.SignIn is { } company
        ? $" Anyone with the claim {company.EditorClaim} gets a new account at the next sign-in: remove the claim "
            + "first."
        : "";
}
