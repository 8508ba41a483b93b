using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts.Company;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// Takes passwords and codes. It answers the same, after the same work, whether there is such an account or not,
/// whether it has a password or not; failures slow down the address and browser they come from.
/// </summary>
internal sealed class EditorSignIn(
    UserManager<Editor> editors,
    IPasswordHasher<Editor> hasher,
    AttemptLimits limits,
    Sessions sessions,
    TrustedBrowser browsers,
    SecondStep step,
    RecoveryCodes recovery,
    CompanyLinks company,
    AccountAudit audit,
    TimeProvider time)
{
    public async Task<SignInAnswer> WithPasswordAsync(HttpContext context, string email, string password)
    {
        var editor = await editors.FindByEmailAsync(email);
        var attempt = limits.Begin(time.GetUtcNow(), CountsOf(context, email, browsers.NameFor(context, editor)));
        if (attempt.Wait is { } wait)
            return SlowedDown(email, wait);
        if (!await IsPasswordAsync(editor, password))
        {
            audit.Note(AccountEvent.SignInFailed, email);
            return SignInAnswer.Refused;
        }

        limits.Succeed(attempt);
        return editor!.TwoFactorEnabled
            ? new SignInAnswer(Proof: step.ProofFor(editor))
            : await SignInAsync(context, editor);
    }

    /// <param name="proof">What the right password was answered with.</param>
    /// <param name="code">Of the app, or a recovery code.</param>
    public async Task<SignInAnswer> WithCodeAsync(HttpContext context, string proof, string code)
    {
        if (await step.EditorOfAsync(proof) is not { } editor)
            return SignInAnswer.Refused;
        var attempt = limits.Begin(time.GetUtcNow(), browsers.NameFor(context, editor) is { } browser
            ? [(AttemptRule.Code, browser)]
            :
            [
                (AttemptRule.Code, $"{editor.Id} {RequestLimit.ClientOf(context)}"),
                (AttemptRule.AccountCode, editor.Id),
            ]);
        if (attempt.Wait is { } wait)
            return SlowedDown(editor.Email!, wait) with { Proof = proof };
        if (!await IsCodeAsync(editor, code))
        {
            audit.Note(AccountEvent.SecondFactorFailed, editor.Email);
            return new SignInAnswer(Proof: proof);
        }

        limits.Succeed(attempt);
        return await SignInAsync(context, editor);
    }

    /// <summary>Asks a signed-in editor for the password again, before something of the account is changed.</summary>
    /// <returns>What is wrong; null where it is the password.</returns>
    public async Task<string?> ProblemOfConfirmationAsync(HttpContext context, Editor editor, string? password)
    {
        if (password is null or { Length: 0 or > EditorIdentity.LongestPassword })
            return "Type your current password.";
        var attempt = limits.Begin(
            time.GetUtcNow(), (AttemptRule.Confirmation, Sessions.Of(context)?.Id.ToString() ?? editor.Id));
        if (attempt.Wait is { } wait)
        {
            audit.Note(AccountEvent.SlowedDown, editor.Email);
            return AttemptWords.TooManyAttempts(wait);
        }

        if (!await IsPasswordAsync(editor, password))
        {
            audit.Note(AccountEvent.ConfirmationFailed, editor.Email);
            return "This is not your current password.";
        }

        limits.Succeed(attempt);
        return null;
    }

    /// <summary>Signs in whom the company vouches for; it asked for a second factor, or has none.</summary>
    public async Task WithCompanyAsync(HttpContext context, Editor editor)
    {
        await context.AuthenticateAsync(IdentityConstants.ApplicationScheme); // The session of before has to end.
        await SignInAsync(context, editor, isByCompany: true);
    }

    /// <summary>Signs in, and remembers that this browser did.</summary>
    public async Task<SignInAnswer> SignInAsync(HttpContext context, Editor editor, bool isByCompany = false)
    {
        await sessions.BeginAsync(context, editor, isByCompany);
        browsers.Remember(context, editor);
        audit.Note(AccountEvent.SignedIn, editor.Email);
        return new SignInAnswer(editor);
    }

    /// <summary>One hash, whatever there is to compare with.</summary>
    private async Task<bool> IsPasswordAsync(Editor? editor, string password)
    {
        if (editor?.PasswordHash is not null)
            return await editors.CheckPasswordAsync(editor, password) && !await company.HasAsync(editor);
        hasher.VerifyHashedPassword(editor ?? new Editor(), "", password);
        return false;
    }

    private async Task<bool> IsCodeAsync(Editor editor, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (await editors.VerifyTwoFactorTokenAsync(editor, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            audit.Note(AccountEvent.SecondFactorUsed, editor.Email);
            return true;
        }

        if (!await recovery.RedeemAsync(editor, code))
            return false;
        audit.Note(AccountEvent.RecoveryCodeUsed, editor.Email);
        return true;
    }

    private SignInAnswer SlowedDown(string account, TimeSpan wait)
    {
        audit.Note(AccountEvent.SlowedDown, account);
        return new SignInAnswer(Wait: wait);
    }

    private IReadOnlyList<(AttemptRule Rule, string Who)> CountsOf(HttpContext context, string email, string? browser)
    {
        if (browser is not null)
            return [(AttemptRule.TrustedBrowser, browser)];
        var client = RequestLimit.ClientOf(context);
        var account = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(editors.NormalizeEmail(email))));
        return
        [
            (AttemptRule.AccountFromAddress, $"{account} {client}"),
            (AttemptRule.Address, client),
            (AttemptRule.Account, account),
            (AttemptRule.Strangers, ""),
        ];
    }
}
