using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Where the one-time link of the command <c>editor add</c> leads.</summary>
internal sealed class SetPasswordModel(PasswordLinks links, EditorSignIn signIn, GuideSettings settings)
    : PageModel
{
    /// <summary>Names the link among the problems of the form: it is for this address.</summary>
    public const string Link = "email";

    private const string Spent =
        "This link has been used, is older than a day, or was replaced by a newer one. Ask the administrator of the "
            + "site for another.";

    public string Email { get; private set; } = "";

    public string Token { get; private set; } = "";

    /// <summary>Whether nobody has a password here.</summary>
    public bool IsOff => !settings.TakesPasswords;

    public IActionResult OnGet(string? email, string? token)
    {
        (Email, Token) = (email ?? "", token ?? "");
        return IsOff ? Off() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string? email, string? token, string? password)
    {
        (Email, Token) = (email ?? "", token ?? "");
        if (IsOff)
            return Off();
        var answer = await links.UseAsync(HttpContext, Email, Token, password ?? "");
        if (answer.Wait is { } wait)
        {
            Response.Headers.RetryAfter = English.Digits((long)Math.Ceiling(wait.TotalSeconds));
            return Refuse(Link, AttemptWords.TooManyAttempts(wait), StatusCodes.Status429TooManyRequests);
        }

        if (answer.PasswordProblem is not null)
            return Refuse("password", answer.PasswordProblem);
        if (answer.Editor is not { } editor)
            return Refuse(Link, Spent);
        if (editor.TwoFactorEnabled)
            return Redirect(EditAddresses.SignIn + "?chosen=true");
        await signIn.SignInAsync(HttpContext, editor);
        return Redirect(EditAddresses.Root);
    }

    private PageResult Off()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }

    private PageResult Refuse(string field, string problem, int status = StatusCodes.Status400BadRequest)
    {
        ModelState.AddModelError(field, problem);
        Response.StatusCode = status;
        return Page();
    }
}
