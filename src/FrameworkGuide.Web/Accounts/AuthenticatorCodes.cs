using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// Checks codes of an authenticator app. Unlike Identity's own provider, it takes each code once, allows for a clock
/// half a minute wrong and no more, and asks the program's clock.
/// </summary>
internal sealed class AuthenticatorCodes(OneTimeSteps steps, TimeProvider time) : IUserTwoFactorTokenProvider<Editor>
{
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Editor> manager, Editor user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>Only the editor's own app makes codes.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Editor> manager, Editor user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Editor> manager, Editor user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key
        && AppCodes.FindStep(key, token, time.GetUtcNow()) is { } step
        && await steps.TakeAsync(user.Id, step);
}
