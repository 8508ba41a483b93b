using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class AccountModel(UserManager<Editor> editors, SignInManager<Editor> signIn) : PageModel
{
    public async Task<IActionResult> OnPostSignOutAsync()
    {
        await signIn.SignOutAsync();
        return Redirect(EditAddresses.SignIn);
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        if (await editors.GetUserAsync(User) is { } editor)
            await editors.UpdateSecurityStampAsync(editor);
        return await OnPostSignOutAsync();
    }
}
