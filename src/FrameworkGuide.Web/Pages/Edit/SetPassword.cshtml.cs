using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Where the one-time link of the command <c>editor add</c> leads.</summary>
internal sealed class SetPasswordModel(UserManager<Editor> editors, EditorSignIn signIn, SessionStore sessions, AttemptLimits limits, AccountAudit audit) : PageModel
{
    private const string Spent = "This link was used already, is older than a day, or a newer one was made. Ask whoever runs the site for another.";

    public string Email { get; private set; } = "";

    public string Token { get; private set; } = "";

    /// <summary>What is wrong with the password.</summary>
    public string? Problem { get; private set; }

    /// <summary>What is wrong with the link.</summary>
    public string? LinkProblem { get; private set; }

    public void OnGet(string? email, string? token) => (Email, Token) = (email ?? "", token ?? "");

    public async Task<IActionResult> OnPostAsync(string? email, string? token, string? password)
    {
        (Email, Token) = (email ?? "", token ?? "");
        var attempt = limits.Begin((AttemptRule.Address, RateLimits.ClientOf(HttpContext)));
        if (attempt.Wait is { } wait)
            return SlowDown(wait);
        if (await FindAsync() is not { } editor)
        {
            audit.Note(AccountEvent.LinkRefused, Email);
            LinkProblem = Spent;
            return Refuse();
        }

        limits.Succeed(attempt);
        if (await editors.ResetPasswordAsync(editor, Token, password ?? "") is { Succeeded: false } refused)
        {
            Problem = string.Join(' ', refused.Errors.Select(e => e.Description));
            return Refuse();
        }

        audit.Note(AccountEvent.LinkUsed, editor.Email);
        audit.Note(AccountEvent.PasswordChanged, editor.Email);
        await sessions.EndAllAsync(editor.Id);
        if (editor.TwoFactorEnabled)
            return Redirect(EditAddresses.SignIn + "?chosen=true");
        await signIn.SignInAsync(HttpContext, editor);
        return Redirect(EditAddresses.Root);
    }

    /// <summary>Whose link it is. The token is looked at also where there is no such account, so that both take as long.</summary>
    private async Task<Editor?> FindAsync()
    {
        var editor = Email.Length is 0 or > EditorIdentity.LongestAddress ? null : await editors.FindByEmailAsync(Email);
        return await editors.VerifyUserTokenAsync(
            editor ?? new Editor(), editors.Options.Tokens.PasswordResetTokenProvider, UserManager<Editor>.ResetPasswordTokenPurpose, Token) ? editor : null;
    }

    private PageResult SlowDown(TimeSpan wait)
    {
        audit.Note(AccountEvent.SlowedDown, Email);
        Response.Headers.RetryAfter = English.Digits((long)Math.Ceiling(wait.TotalSeconds));
        LinkProblem = AttemptWords.TooManyAttempts(wait);
        return Refuse(StatusCodes.Status429TooManyRequests);
    }

    private PageResult Refuse(int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        return Page();
    }
}
