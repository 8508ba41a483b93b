using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class AccountModel(
    UserManager<Editor> editors, EditorSignIn signIn, Sessions sessions, AccountAudit audit) : PageModel
{
    /// <summary>Stands for all sessions but this one where one is chosen.</summary>
    public const string Others = "others";

    /// <summary>Names the field of the current password where a new one is chosen.</summary>
    public const string Current = "current";

    /// <summary>Names what confirms the end of a session: the choice of one, and the password.</summary>
    public const string End = "end";

    /// <summary>Whether the way in is the company's sign-in, which has its own password and second factor.</summary>
    public bool IsByCompany => Accounts.Sessions.IsByCompany(User);

    public bool HasSecondFactor { get; private set; }

    public IReadOnlyList<EditorSession> Sessions { get; private set; } = [];

    /// <summary>What was done just now.</summary>
    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? done)
    {
        Done = done switch
        {
            "password" => "Your password has been changed. All your other sessions have ended.",
            "session" => "The session has ended.",
            "sessions" => "All your other sessions have ended.",
            _ => null,
        };
        return await ShowAsync(await EditorAsync());
    }

    public async Task<IActionResult> OnPostPasswordAsync(string? currentPassword, string? password)
    {
        var editor = await EditorAsync();
        if (IsByCompany)
            return await RefuseAsync(editor, Current, "Your account has no password here: you sign in with your "
                + "company's account.");
        if (await signIn.ProblemOfConfirmationAsync(HttpContext, editor, currentPassword) is { } problem)
            return await RefuseAsync(editor, Current, problem);
        if (await editors.ChangePasswordAsync(editor, currentPassword!, password ?? "") is { Succeeded: false } refused)
            return await RefuseAsync(editor, "password", string.Join(' ', refused.Errors.Select(e => e.Description)));

        audit.Note(AccountEvent.PasswordChanged, editor.Email);
        await sessions.BeginAnewAsync(HttpContext, editor);
        return Redirect(EditAddresses.Account + "?done=password");
    }

    public async Task<IActionResult> OnPostEndAsync(string? session, string? currentPassword)
    {
        var editor = await EditorAsync();
        if (session is null)
            return await RefuseAsync(editor, End, "Choose a session.");
        if (!IsByCompany
            && await signIn.ProblemOfConfirmationAsync(HttpContext, editor, currentPassword) is { } problem)
            return await RefuseAsync(editor, End, problem);

        if (session == Others)
            await sessions.EndOthersAsync(HttpContext, editor);
        else if (!long.TryParse(session, out var id) || !await sessions.EndAsync(editor, id))
            return NotFound();
        audit.Note(AccountEvent.SessionEnded, editor.Email);
        return Redirect(EditAddresses.Account + (session == Others ? "?done=sessions" : "?done=session"));
    }

    public async Task<IActionResult> OnPostSignOutAsync()
    {
        audit.Note(AccountEvent.SignedOut, User.Identity?.Name);
        await sessions.EndThisAsync(HttpContext);
        return Redirect(EditAddresses.SignIn + (IsByCompany ? "?ended=true" : ""));
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        await sessions.EndAllAsync(await EditorAsync());
        audit.Note(AccountEvent.SessionEnded, User.Identity?.Name);
        return await OnPostSignOutAsync();
    }

    public bool IsThis(EditorSession session) => session.Id == Accounts.Sessions.Of(HttpContext)?.Id;

    private async Task<Editor> EditorAsync() =>
        await editors.GetUserAsync(User) ?? throw new InvalidOperationException("A session has no account.");

    private async Task<PageResult> ShowAsync(Editor editor)
    {
        HasSecondFactor = editor.TwoFactorEnabled;
        Sessions = await sessions.ListAsync(editor);
        return Page();
    }

    private Task<PageResult> RefuseAsync(Editor editor, string field, string problem)
    {
        ModelState.AddModelError(field, problem);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return ShowAsync(editor);
    }
}
