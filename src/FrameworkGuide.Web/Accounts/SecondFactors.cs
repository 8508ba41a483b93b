using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>Turns the second factor of the editor who is signed in on and off.</summary>
internal sealed class SecondFactors(
    UserManager<Editor> editors,
    Sessions sessions,
    RecoveryCodes recovery,
    AttemptLimits limits,
    AccountAudit audit,
    TimeProvider time)
{
    /// <summary>The key for the app; null where there never was one.</summary>
    public Task<string?> FindKeyAsync(Editor editor) => editors.GetAuthenticatorKeyAsync(editor);

    /// <summary>Makes a new key for the app.</summary>
    public Task BeginAsync(Editor editor) => editors.ResetAuthenticatorKeyAsync(editor);

    /// <summary>Turns it on where a code shows that the app has the key.</summary>
    /// <returns>What is wrong with the code; null where it is on.</returns>
    public async Task<string?> ConfirmAsync(HttpContext context, Editor editor, string? code)
    {
        var attempt = limits.Begin(time.GetUtcNow(), (AttemptRule.Code, editor.Id));
        if (attempt.Wait is { } wait)
        {
            audit.Note(AccountEvent.SlowedDown, editor.Email);
            return AttemptWords.TooManyAttempts(wait);
        }

        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (!await editors.VerifyTwoFactorTokenAsync(editor, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            audit.Note(AccountEvent.SecondFactorFailed, editor.Email);
            return "This code is wrong or too old. Type the one your app shows now.";
        }

        limits.Succeed(attempt);
        await editors.SetTwoFactorEnabledAsync(editor, true);
        audit.Note(AccountEvent.SecondFactorOn, editor.Email);
        await sessions.BeginAnewAsync(context, editor);
        return null;
    }

    public async Task TurnOffAsync(HttpContext context, Editor editor)
    {
        await EditorSecondFactor.TurnOffAsync(editors, editor);
        audit.Note(AccountEvent.SecondFactorOff, editor.Email);
        await sessions.BeginAnewAsync(context, editor);
    }

    /// <summary>Makes new recovery codes, which are shown once; those of before are worthless.</summary>
    public async Task<IReadOnlyList<string>> MakeCodesAsync(Editor editor)
    {
        var codes = await recovery.MakeAsync(editor);
        audit.Note(AccountEvent.RecoveryCodesMade, editor.Email);
        return codes;
    }

    /// <summary>How many recovery codes are left.</summary>
    public async Task<int> CountCodesAsync(Editor editor) =>
        editor.TwoFactorEnabled ? await recovery.CountAsync(editor) : 0;
}
