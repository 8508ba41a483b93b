using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>
/// Turns the second factor on and off. Each step that matters asks for the password, or for a code of the app it was
/// told of.
/// </summary>
internal sealed class SecondFactorModel(
    UserManager<Editor> editors, EditorSignIn signIn, SecondFactors factors, GuideSettings settings, GuideRequest guide)
    : PageModel
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

    public async Task OnGetAsync() => await ShowAsync(await EditorAsync());

    /// <summary>Shows a new key for the app.</summary>
    public async Task<IActionResult> OnPostBeginAsync(string? currentPassword)
    {
        var editor = await EditorAsync();
        if (editor.TwoFactorEnabled || await IsRefusedAsync(editor, currentPassword))
            return await ShowAsync(editor);
        await factors.BeginAsync(editor);
        return await ShowKeyAsync(editor);
    }

    /// <summary>Turns it on, once a code shows that the app has the key.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(string? code)
    {
        var editor = await EditorAsync();
        if (editor.TwoFactorEnabled || await factors.FindKeyAsync(editor) is null)
            return await ShowAsync(editor);
        if (Refuses("code", await factors.ConfirmAsync(HttpContext, editor, code)))
            return await ShowKeyAsync(editor);
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
        await factors.TurnOffAsync(HttpContext, editor);
        return await ShowAsync(editor);
    }

    private async Task<bool> IsRefusedAsync(Editor editor, string? currentPassword) =>
        Refuses("currentPassword", await signIn.ProblemOfConfirmationAsync(HttpContext, editor, currentPassword));

    /// <summary>Notes what is wrong with a field, if anything is; whether something is.</summary>
    private bool Refuses(string field, string? problem)
    {
        if (problem is null)
            return false;
        ModelState.AddModelError(field, problem);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return true;
    }

    private async Task<PageResult> ShowNewCodesAsync(Editor editor)
    {
        NewCodes = await factors.MakeCodesAsync(editor);
        return await ShowAsync(editor);
    }

    private async Task<PageResult> ShowKeyAsync(Editor editor)
    {
        Key = await factors.FindKeyAsync(editor);
        var issuer = Uri.EscapeDataString(guide.Catalog.Site.Title);
        var account = Uri.EscapeDataString(editor.Email!);
        KeyAddress = $"otpauth://totp/{issuer}:{account}?secret={Key}&issuer={issuer}&digits={AppCodes.Digits}";
        return await ShowAsync(editor);
    }

    private async Task<PageResult> ShowAsync(Editor editor)
    {
        IsOn = editor.TwoFactorEnabled;
        CodesLeft = await factors.CountCodesAsync(editor);
        return Page();
    }

    private async Task<Editor> EditorAsync() =>
        await editors.GetUserAsync(User) ?? throw new InvalidOperationException("A session has no account.");
}
