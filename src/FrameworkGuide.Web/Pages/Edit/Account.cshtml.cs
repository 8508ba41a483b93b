using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class AccountModel(UserManager<Editor> editors, EditorSignIn signIn, Sessions sessions, SessionStore store, AccountAudit audit) : PageModel
{
    /// <summary>Stands for all sessions but this one where one is chosen.</summary>
    public const string Others = "others";

    public bool HasSecondFactor { get; private set; }

    public IReadOnlyList<EditorSession> Sessions { get; private set; } = [];

    /// <summary>What is wrong with the current password where a new one is chosen.</summary>
    public string? CurrentProblem { get; private set; }

    /// <summary>What is wrong with the new password.</summary>
    public string? PasswordProblem { get; private set; }

    /// <summary>What is wrong with the password that confirms the end of a session.</summary>
    public string? EndProblem { get; private set; }

    /// <summary>What was done just now.</summary>
    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? done)
    {
        Done = done switch
        {
            "password" => "Your password is changed. Every other session of yours has ended.",
            "session" => "The session has ended.",
            "sessions" => "Every other session of yours has ended.",
            _ => null,
        };
        return await ShowAsync(await EditorAsync());
    }

    public async Task<IActionResult> OnPostPasswordAsync(string? currentPassword, string? password)
    {
        var editor = await EditorAsync();
        CurrentProblem = await signIn.ProblemOfConfirmationAsync(HttpContext, editor, currentPassword);
        if (CurrentProblem is null && await editors.ChangePasswordAsync(editor, currentPassword!, password ?? "") is { Succeeded: false } refused)
            PasswordProblem = string.Join(' ', refused.Errors.Select(e => e.Description));
        if (CurrentProblem is not null || PasswordProblem is not null)
            return await RefuseAsync(editor);

        audit.Note(AccountEvent.PasswordChanged, editor.Email);
        await store.EndAllAsync(editor.Id);
        await sessions.BeginAsync(HttpContext, editor);
        return Redirect(EditAddresses.Account + "?done=password");
    }

    public async Task<IActionResult> OnPostEndAsync(string? session, string? currentPassword)
    {
        var editor = await EditorAsync();
        EndProblem = session is null ? "Choose a session." : await signIn.ProblemOfConfirmationAsync(HttpContext, editor, currentPassword);
        if (EndProblem is not null)
            return await RefuseAsync(editor);

        if (session == Others)
            await store.EndAllAsync(editor.Id, Accounts.Sessions.Of(HttpContext)?.Id);
        else if (!long.TryParse(session, out var id) || !await store.EndAsync(editor.Id, id))
            return NotFound();
        audit.Note(AccountEvent.SessionEnded, editor.Email);
        return Redirect(EditAddresses.Account + (session == Others ? "?done=sessions" : "?done=session"));
    }

    public async Task<IActionResult> OnPostSignOutAsync()
    {
        audit.Note(AccountEvent.SignedOut, User.Identity?.Name);
        await sessions.EndThisAsync(HttpContext);
        return Redirect(EditAddresses.SignIn);
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        await store.EndAllAsync((await EditorAsync()).Id);
        audit.Note(AccountEvent.SessionEnded, User.Identity?.Name);
        return await OnPostSignOutAsync();
    }

    public bool IsThis(EditorSession session) => session.Id == Accounts.Sessions.Of(HttpContext)?.Id;

    private async Task<Editor> EditorAsync() => await editors.GetUserAsync(User) ?? throw new InvalidOperationException("A session has no account.");

    private async Task<PageResult> ShowAsync(Editor editor)
    {
        HasSecondFactor = editor.TwoFactorEnabled;
        Sessions = await store.ListAsync(editor.Id);
        return Page();
    }

    private Task<PageResult> RefuseAsync(Editor editor)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return ShowAsync(editor);
    }
}
