using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Turns the second factor on and off. Each step that matters asks for the password, or for a code of the app it was told of.</summary>
internal sealed class SecondFactorModel(
    UserManager<Editor> editors, EditorSignIn signIn, Sessions sessions, SessionStore store, RecoveryCodes recovery, AttemptLimits limits, AccountAudit audit, GuideSettings settings) : PageModel
{
    public bool IsOn { get; private set; }

    public bool IsRequired => settings.SecondFactor == SecondFactorRule.Required;

    /// <summary>How many recovery codes are left.</summary>
    public int CodesLeft { get; private set; }

    /// <summary>The key for the app, while it is being set up.</summary>
    public string? Key { get; private set; }

    /// <summary>What the QR code says: the key, and what the app is to call it.</summary>
    public string KeyAddress { get; private set; } = "";

    /// <summary>Shown once.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    /// <summary>What is wrong with the password or the code.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync() => await ShowAsync(await EditorAsync());

    /// <summary>Shows a new key for the app.</summary>
    public async Task<IActionResult> OnPostBeginAsync(string? currentPassword)
    {
        var editor = await EditorAsync();
        if (editor.TwoFactorEnabled || await IsRefusedAsync(editor, currentPassword))
            return await ShowAsync(editor);
        await editors.ResetAuthenticatorKeyAsync(editor);
        return await ShowKeyAsync(editor);
    }

    /// <summary>Turns it on, once a code shows that the app has the key.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(string? code)
    {
        var editor = await EditorAsync();
        if (editor.TwoFactorEnabled || await editors.GetAuthenticatorKeyAsync(editor) is null)
            return await ShowAsync(editor);
        var attempt = limits.Begin((AttemptRule.Code, editor.Id));
        if (attempt.Wait is { } wait)
            Refuse(AccountEvent.SlowedDown, editor, AttemptWords.TooManyAttempts(wait));
        else if (!await editors.VerifyTwoFactorTokenAsync(editor, TokenOptions.DefaultAuthenticatorProvider, string.Concat((code ?? "").Where(char.IsAsciiDigit))))
            Refuse(AccountEvent.SecondFactorFailed, editor, "This code is wrong or too old. Type the one that the app shows now.");
        if (Problem is not null)
            return await ShowKeyAsync(editor);

        limits.Succeed(attempt);
        await editors.SetTwoFactorEnabledAsync(editor, true);
        audit.Note(AccountEvent.SecondFactorOn, editor.Email);
        await BeginAnewAsync(editor);
        return await ShowNewCodesAsync(editor);
    }

    public async Task<IActionResult> OnPostCodesAsync(string? currentPassword)
    {
        var editor = await EditorAsync();
        if (!editor.TwoFactorEnabled || await IsRefusedAsync(editor, currentPassword))
            return await ShowAsync(editor);
        return await ShowNewCodesAsync(editor);
    }

    public async Task<IActionResult> OnPostOffAsync(string? currentPassword)
    {
        var editor = await EditorAsync();
        if (!editor.TwoFactorEnabled || await IsRefusedAsync(editor, currentPassword))
            return await ShowAsync(editor);
        await EditorSecondFactor.TurnOffAsync(editors, editor);
        audit.Note(AccountEvent.SecondFactorOff, editor.Email);
        await BeginAnewAsync(editor);
        return await ShowAsync(editor);
    }

    private async Task<bool> IsRefusedAsync(Editor editor, string? currentPassword)
    {
        Problem = await signIn.ProblemOfConfirmationAsync(HttpContext, editor, currentPassword);
        if (Problem is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        return Problem is not null;
    }

    private void Refuse(AccountEvent what, Editor editor, string problem)
    {
        audit.Note(what, editor.Email);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Problem = problem;
    }

    /// <summary>What signed in before signed in by other means: all sessions end, and this browser gets a new one.</summary>
    private async Task BeginAnewAsync(Editor editor)
    {
        await store.EndAllAsync(editor.Id);
        await sessions.BeginAsync(HttpContext, editor);
    }

    private async Task<PageResult> ShowNewCodesAsync(Editor editor)
    {
        NewCodes = await recovery.MakeAsync(editor);
        audit.Note(AccountEvent.RecoveryCodesMade, editor.Email);
        return await ShowAsync(editor);
    }

    private async Task<PageResult> ShowKeyAsync(Editor editor)
    {
        Key = await editors.GetAuthenticatorKeyAsync(editor);
        var issuer = Uri.EscapeDataString(GuideRequest.Of(HttpContext).Catalog.Site.Title);
        KeyAddress = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(editor.Email!)}?secret={Key}&issuer={issuer}&digits={AuthenticatorCodes.Digits}";
        return await ShowAsync(editor);
    }

    private async Task<PageResult> ShowAsync(Editor editor)
    {
        IsOn = editor.TwoFactorEnabled;
        CodesLeft = IsOn ? await recovery.CountAsync(editor) : 0;
        return Page();
    }

    private async Task<Editor> EditorAsync() => await editors.GetUserAsync(User) ?? throw new InvalidOperationException("A session has no account.");
}
