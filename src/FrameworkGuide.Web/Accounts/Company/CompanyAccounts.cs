using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Web.Accounts.Company;

/// <summary>
/// Signs in somebody of the company who may edit. An account is found by issuer and subject, which nobody else gets;
/// an address may be given to another person later.
/// </summary>
internal sealed class CompanyAccounts(
    UserManager<Editor> editors, IUserStore<Editor> store, EditorSignIn signIn, Sessions sessions, AccountAudit audit)
{
    private const string DisplayName = "company";

    /// <returns>Why nobody is signed in; null where they are.</returns>
    public async Task<CompanyRefusal?> SignInAsync(HttpContext context, CompanyIdentity who)
    {
        try
        {
            var known = await editors.FindByLoginAsync(who.Issuer, who.Subject);
            if (!who.IsEditor)
                return await RefuseAsync(who, known);
            if (known is null)
            {
                (known, var refusal) = await AddAsync(who);
                if (refusal is not null)
                    return Refuse(who, refusal);
            }

            await RemoveOtherWaysAsync(known!);
            await signIn.WithCompanyAsync(context, known!);
            return null;
        }
        catch (DbUpdateException e) when (!StoreFailure.IsOfTheStore(e))
        {
            return Refuse(who, CompanyRefusal.AtOnce); // Another request added the same account or link.
        }
    }

    private CompanyRefusal Refuse(CompanyIdentity who, CompanyRefusal refusal)
    {
        audit.Note(AccountEvent.SignInFailed, who.Email);
        return refusal;
    }

    /// <summary>Whoever lost the right to edit loses all sessions that it gave.</summary>
    private async Task<CompanyRefusal> RefuseAsync(CompanyIdentity who, Editor? known)
    {
        if (known is null)
            return Refuse(who, CompanyRefusal.NoEditor);
        await sessions.EndAllAsync(known);
        audit.Note(AccountEvent.RightLost, known.Email);
        return CompanyRefusal.NoEditor;
    }

    /// <summary>Makes an account, or links the one of the same address if it is surely the same person's.</summary>
    private async Task<(Editor? Editor, CompanyRefusal? Refusal)> AddAsync(CompanyIdentity who)
    {
        if (who.Email is not { } email)
            return (null, CompanyRefusal.NoAddress);
        if (who.IsEmailVerified is false)
            return (null, CompanyRefusal.Unverified);
        var login = new UserLoginInfo(who.Issuer, who.Subject, DisplayName);
        if (await editors.FindByEmailAsync(email) is { } namesake)
            return await TakeAsync(namesake, who, login);

        var editor = new Editor { UserName = email, Email = email, EmailConfirmed = who.IsEmailVerified is true };
        // Written with the account, at once: an account without its link would be somebody else's.
        await ((IUserLoginStore<Editor>)store).AddLoginAsync(editor, login, CancellationToken.None);
        var created = await editors.CreateAsync(editor);
        if (created.Errors.Any(e => e.Code is nameof(IdentityErrorDescriber.InvalidEmail)))
            return (null, CompanyRefusal.NoAddress);
        Demand(created);
        audit.Note(AccountEvent.EditorAdded, email);
        return (editor, null);
    }

    private async Task<(Editor? Editor, CompanyRefusal? Refusal)> TakeAsync(
        Editor editor, CompanyIdentity who, UserLoginInfo login)
    {
        var logins = await editors.GetLoginsAsync(editor);
        if (logins.Any(l => l.LoginProvider == who.Issuer && l.ProviderKey == who.Subject))
            return (editor, null); // Another request of theirs was quicker.
        if (who.IsEmailVerified is not true || logins.Count > 0)
            return (null, CompanyRefusal.AddressTaken);
        Demand(await editors.AddLoginAsync(editor, login));
        Demand(await editors.UpdateSecurityStampAsync(editor)); // Links to choose a password end.
        await sessions.EndAllAsync(editor);
        audit.Note(AccountEvent.AccountLinked, editor.Email);
        return (editor, null);
    }

    /// <summary>
    /// Takes away the password and the second factor: the company's sign-in is the only way in, and asks for its own.
    /// </summary>
    private async Task RemoveOtherWaysAsync(Editor editor)
    {
        if (editor.PasswordHash is not null)
        {
            Demand(await editors.RemovePasswordAsync(editor));
            await sessions.EndAllAsync(editor);
        }

        if (editor.TwoFactorEnabled)
            await EditorSecondFactor.TurnOffAsync(editors, editor);
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new DbUpdateConcurrencyException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
