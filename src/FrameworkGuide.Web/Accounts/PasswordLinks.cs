using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts.Company;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>Takes the one-time links to choose a password, which the command <c>editor add</c> makes.</summary>
internal sealed class PasswordLinks(
    UserManager<Editor> editors,
    Sessions sessions,
    AttemptLimits limits,
    CompanyLinks company,
    AccountAudit audit,
    TimeProvider time)
{
    public async Task<LinkAnswer> UseAsync(HttpContext context, string email, string token, string password)
    {
        var attempt = limits.Begin(time.GetUtcNow(), (AttemptRule.Address, RequestLimit.ClientOf(context)));
        if (attempt.Wait is { } wait)
        {
            audit.Note(AccountEvent.SlowedDown, email);
            return new LinkAnswer(Wait: wait);
        }

        if (await FindAsync(email, token) is not { } editor)
        {
            audit.Note(AccountEvent.LinkRefused, email);
            return LinkAnswer.Spent;
        }

        limits.Succeed(attempt);
        if (await editors.ResetPasswordAsync(editor, token, password) is { Succeeded: false } refused)
            return new LinkAnswer(PasswordProblem: string.Join(' ', refused.Errors.Select(e => e.Description)));
        audit.Note(AccountEvent.LinkUsed, editor.Email);
        audit.Note(AccountEvent.PasswordChanged, editor.Email);
        await sessions.EndAllAsync(editor);
        return new LinkAnswer(editor);
    }

    /// <summary>
    /// Whose link it is. The token is looked at also where there is no such account, so that both take as long.
    /// </summary>
    private async Task<Editor?> FindAsync(string email, string token)
    {
        var editor = email.Length is > 0 and <= EditorIdentity.LongestAddress
            ? await editors.FindByEmailAsync(email)
            : null;
        var isGood = await editors.VerifyUserTokenAsync(
            editor ?? new Editor(),
            editors.Options.Tokens.PasswordResetTokenProvider,
            UserManager<Editor>.ResetPasswordTokenPurpose,
            token);
        return isGood && !await company.HasAsync(editor!) ? editor : null;
    }
}
