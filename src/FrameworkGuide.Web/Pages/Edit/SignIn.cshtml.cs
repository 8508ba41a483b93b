using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace FrameworkGuide.Web.Pages.Edit;

[EnableRateLimiting(RateLimits.Passwords)]
internal sealed class SignInModel(UserManager<Editor> editors, SignInManager<Editor> signIn) : PageModel
{
    /// <summary>Checked where there is no such account, so that an answer takes as long as for a wrong password.</summary>
    private static readonly string SomeHash = new PasswordHasher<Editor>().HashPassword(new Editor(), Guid.NewGuid().ToString());

    public SignInForm Form { get; private set; } = new();

    /// <summary>A form that was sent while nobody was signed in, once somebody is.</summary>
    public HeldForm? SignedInAgain { get; private set; }

    public IActionResult OnGet(string? from)
    {
        if (User.Identity?.IsAuthenticated == true)
            return Redirect(EditAddresses.Root);
        Form = new SignInForm(From: Known(from));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? email, string? password, string? from)
    {
        var held = HeldForm.Carried(HttpContext);
        if (await FailureOfAsync(email ?? "", password ?? "") is { } failure)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Form = new SignInForm(email, failure, Known(from), held);
            return Page();
        }

        if (held is null)
            return LocalRedirect(Known(from) ?? EditAddresses.Root);
        SignedInAgain = held;
        HttpContext.User = await signIn.CreateUserPrincipalAsync((await editors.FindByEmailAsync(email!))!);
        return Page();
    }

    /// <summary>Signs in, or says why not; never whether there is such an account.</summary>
    private async Task<string?> FailureOfAsync(string email, string password)
    {
        if (email.Length == 0 || password.Length is 0 or > EditorIdentity.LongestPassword)
            return "Type the e-mail address and the password.";
        if (await editors.FindByEmailAsync(email) is not { } editor)
        {
            editors.PasswordHasher.VerifyHashedPassword(new Editor(), SomeHash, password);
            return Wrong;
        }

        return (await signIn.PasswordSignInAsync(editor, password, isPersistent: false, lockoutOnFailure: true)).Succeeded ? null : Wrong;
    }

    private static string Wrong =>
        "The address and the password do not belong together. After five wrong passwords an account is locked for a quarter of an hour, also for the right one.";

    private string? Known(string? address) => address is not null && Url.IsLocalUrl(address) && EditAddresses.IsEdit(address.Split('?')[0]) ? address : null;
}
