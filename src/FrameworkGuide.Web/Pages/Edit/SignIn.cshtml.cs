using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Accounts.Company;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class SignInModel(EditorSignIn signIn, StrangerLimit strangers, GuideSettings settings)
    : PageModel
{
    /// <summary>No recovery code is longer, however it is grouped.</summary>
    private const int LongestCode = 64;

    private const int SecondsToWait = 5;

    private const string WrongPassword = "The email address or the password is wrong.";
    private const string WrongCode = "This code is wrong, too old or already used.";
    private const string StartAgain = "Too much time has passed since you typed your password. Sign in again.";

    private const string NoPasswords =
        "Passwords are switched off on this site. Sign in with your company's account.";

    public SignInForm Form { get; private set; } = new();

    /// <summary>Whether somebody chose a password just now and still has to sign in with it.</summary>
    public bool HasNewPassword { get; private set; }

    /// <summary>Whether somebody signed out here who is still signed in at the company.</summary>
    public bool HasLeftCompanySession { get; private set; }

    /// <summary>Why the company's sign-in signed nobody in; null where it was not asked.</summary>
    public string? Problem { get; private set; }

    /// <summary>A form that was sent while nobody was signed in, once somebody is.</summary>
    public HeldForm? SignedInAgain { get; private set; }

    public IActionResult OnGet(string? from, bool chosen = false, bool ended = false)
    {
        if (CompanyRefusal.Of(HttpContext) is { } refusal)
            return Show(refusal);
        if (User.Identity?.IsAuthenticated == true)
            return Redirect(EditAddresses.Root);
        (HasNewPassword, HasLeftCompanySession) = (chosen, ended && settings.SignIn is not null);
        Form = new SignInForm(From: Known(from));
        return Page();
    }

    /// <summary>Leads to the company's sign-in, by a link: the policy of pages lets no form lead elsewhere.</summary>
    public async Task<IActionResult> OnGetCompanyAsync(string? from)
    {
        if (settings.SignIn is null)
            return NotFound();
        if (User.Identity?.IsAuthenticated == true)
            return Redirect(EditAddresses.Root);
        if (!strangers.Allows(HttpContext))
            return new EmptyResult();
        Form = new SignInForm(From: Known(from));
        return await CompanySignIn.BeginAsync(HttpContext, Form.From ?? EditAddresses.Root) is { } refusal
            ? Show(refusal)
            : new EmptyResult();
    }

    public async Task<IActionResult> OnPostAsync(string? email, string? password, string? from)
    {
        Form = new SignInForm(email, From: Known(from), Held: HeldForm.Carried(HttpContext));
        if (!settings.TakesPasswords)
            return Show(new CompanyRefusal(StatusCodes.Status403Forbidden, NoPasswords));
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
        if (!settings.TakesPasswords)
            return Show(new CompanyRefusal(StatusCodes.Status403Forbidden, NoPasswords));
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

    private PageResult Show(CompanyRefusal refusal)
    {
        Problem = refusal.Sentence;
        Form = Form with { Proof = null };
        Response.StatusCode = refusal.Status;
        if (refusal == CompanyRefusal.Away)
            Response.Headers.RetryAfter = English.Digits(SecondsToWait);
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
