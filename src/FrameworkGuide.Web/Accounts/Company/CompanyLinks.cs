using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts.Company;

/// <summary>
/// Knows which accounts belong to somebody of the company. There is one way into each of them: with a password beside
/// it, whoever lost the right to edit would still get in.
/// </summary>
internal sealed class CompanyLinks(UserManager<Editor> editors, GuideSettings settings)
{
    public async Task<bool> HasAsync(Editor editor) =>
        settings.SignIn is not null && (await editors.GetLoginsAsync(editor)).Count > 0;
}
