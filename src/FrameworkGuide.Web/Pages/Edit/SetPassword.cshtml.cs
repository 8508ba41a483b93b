using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Where the one-time link of the command <c>editor add</c> leads.</summary>
[EnableRateLimiting(RateLimits.Passwords)]
internal sealed class SetPasswordModel(UserManager<Editor> editors, SignInManager<Editor> signIn) : PageModel
{
    public string Email { get; private set; } = "";

    public string Token { get; private set; } = "";

    public IReadOnlyList<string> Problems { get; private set; } = [];

    public void OnGet(string? email, string? token) => (Email, Token) = (email ?? "", token ?? "");

    public async Task<IActionResult> OnPostAsync(string? email, string? token, string? password)
    {
        (Email, Token) = (email ?? "", token ?? "");
        if (password is null or { Length: > EditorIdentity.LongestPassword })
            return Refuse([$"Type a password of {EditorIdentity.ShortestPassword} to {EditorIdentity.LongestPassword} characters."]);
        if (Email.Length == 0 || await editors.FindByEmailAsync(Email) is not { } editor)
            return Refuse([Spent]);
        var result = await editors.ResetPasswordAsync(editor, Token, password);
        if (!result.Succeeded)
            return Refuse([.. result.Errors.Select(e => e.Code == nameof(IdentityErrorDescriber.InvalidToken) ? Spent : e.Description)]);

        await editors.SetLockoutEndDateAsync(editor, null);
        await signIn.SignInAsync(editor, isPersistent: false);
        return Redirect(EditAddresses.Root);
    }

    private static string Spent => "This link was used already, is older than a day, or a newer one was made. Ask whoever runs the site for another.";

    private PageResult Refuse(IReadOnlyList<string> problems)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Problems = problems;
        return Page();
    }
}
