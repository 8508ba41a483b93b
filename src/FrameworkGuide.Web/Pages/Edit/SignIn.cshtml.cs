using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class SignInModel(EditorSignIn signIn) : PageModel
{
    /// <summary>No recovery code is longer, however it is grouped.</summary>
    private const int LongestCode = 64;

    private const string WrongPassword = "The address and the password do not belong together.";
    private const string WrongCode = "This code is wrong, too old, or was used already.";
    private const string StartAgain = "Too much time has passed since the password. Sign in again.";

    public SignInForm Form { get; private set; } = new();

    /// <summary>Whether somebody chose a password just now and still has to sign in with it.</summary>
    public bool HasNewPassword { get; private set; }

    /// <summary>A form that was sent while nobody was signed in, once somebody is.</summary>
    public HeldForm? SignedInAgain { get; private set; }

    public IActionResult OnGet(string? from, bool chosen = false)
    {
        if (User.Identity?.IsAuthenticated == true)
            return Redirect(EditAddresses.Root);
        HasNewPassword = chosen;
        Form = new SignInForm(From: Known(from));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? email, string? password, string? from)
    {
        Form = new SignInForm(email, From: Known(from), Held: HeldForm.Carried(HttpContext));
        if (email is not { Length: > 0 and <= EditorIdentity.LongestAddress }
            || password is not { Length: > 0 and <= EditorIdentity.LongestPassword })
            return Refuse("Type the email address and the password.");
        var answer = await signIn.WithPasswordAsync(HttpContext, email, password);
        if (answer.Proof is null)
            return Answer(answer, WrongPassword);
        Form = Form with { Proof = answer.Proof };
        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync(string? proof, string? code, string? from)
    {
        Form = new SignInForm(From: Known(from), Held: HeldForm.Carried(HttpContext), Proof: proof);
        if (code is null or { Length: 0 or > LongestCode })
            return Refuse("Type the code.");
        var answer = await signIn.WithCodeAsync(HttpContext, proof ?? "", code);
        Form = Form with { Proof = answer.Proof };
        return Answer(answer, answer.Proof is null ? StartAgain : WrongCode);
    }

    private IActionResult Answer(SignInAnswer answer, string wrong)
    {
        if (answer.Wait is { } wait)
        {
            Response.Headers.RetryAfter = English.Digits((long)Math.Ceiling(wait.TotalSeconds));
            return Refuse(AttemptWords.TooManyAttempts(wait), StatusCodes.Status429TooManyRequests);
        }

        if (answer.Editor is null)
            return Refuse(wrong);
        if (Form.Held is null)
            return LocalRedirect(Form.From ?? EditAddresses.Root);
        SignedInAgain = Form.Held;
        return Page();
    }

    private PageResult Refuse(string problem, int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        ModelState.AddModelError(Form.Proof is null ? "password" : "code", problem);
        return Page();
    }

    private string? Known(string? address) =>
        address is not null && Url.IsLocalUrl(address) && EditAddresses.IsEdit(address.Split('?')[0]) ? address : null;
}
