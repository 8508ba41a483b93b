using System.Security.Claims;
using System.Security.Cryptography;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// Begins, checks and ends sessions. A cookie carries a random key, and is worth something only while the store knows
/// that key: signing out ends the session, not only this browser's memory of it.
/// </summary>
internal sealed class Sessions(SessionStore store, AccountAudit audit, TimeProvider time, GuideSettings settings)
{
    /// <summary>A session that is not used for so long has ended.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>However much it is used, a session ends after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>The same for one that the company's sign-in gave: the company may take the right away.</summary>
    public static readonly TimeSpan LongestByCompany = TimeSpan.FromHours(12);

    private const string KeyClaim = "session";
    private const string CompanyClaim = "company";

    /// <summary>How often at most a use is written down.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(5);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The session a request belongs to.</summary>
    public static EditorSession? Of(HttpContext context) => context.Features.Get<EditorSession>();

    /// <summary>Whether somebody signed in with the company's account.</summary>
    public static bool IsByCompany(ClaimsPrincipal? user) => user?.HasClaim(c => c.Type == CompanyClaim) is true;

    /// <summary>Signs an editor in with a new key; the session this browser had before ends.</summary>
    public async Task BeginAsync(HttpContext context, Editor editor, bool isByCompany = false)
    {
        if (Of(context) is { } before)
            await store.EndAsync(before.EditorId, before.Id);
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await store.BeginAsync(editor.Id, key, Now, Now - Idle);
        var principals = context.RequestServices.GetRequiredService<IUserClaimsPrincipalFactory<Editor>>();
        var principal = await principals.CreateAsync(editor);
        var identity = (ClaimsIdentity)principal.Identity!;
        identity.AddClaim(new Claim(KeyClaim, key));
        if (isByCompany)
            identity.AddClaim(new Claim(CompanyClaim, ""));
        await context.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        context.User = principal;
    }

    /// <summary>Ends this browser's session.</summary>
    public async Task EndThisAsync(HttpContext context)
    {
        if (Of(context) is { } session)
            await store.EndAsync(session.EditorId, session.Id);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>All sessions of an editor, the last used first.</summary>
    public Task<IReadOnlyList<EditorSession>> ListAsync(Editor editor) => store.ListAsync(editor.Id);

    /// <returns>Whether there was such a session of this editor.</returns>
    public Task<bool> EndAsync(Editor editor, long id) => store.EndAsync(editor.Id, id);

    public Task EndAllAsync(Editor editor) => store.EndAllAsync(editor.Id);

    /// <summary>Ends all sessions of an editor but this browser's.</summary>
    public Task EndOthersAsync(HttpContext context, Editor editor) => store.EndAllAsync(editor.Id, Of(context)?.Id);

    /// <summary>
    /// What signed in before signed in by other means: all sessions end, and this browser gets a new one.
    /// </summary>
    public async Task BeginAnewAsync(HttpContext context, Editor editor)
    {
        await store.EndAllAsync(editor.Id);
        await BeginAsync(context, editor);
    }

    /// <summary>Turns every request into a stranger's whose session the store does not know, or that is over.</summary>
    public async Task CheckAsync(CookieValidatePrincipalContext cookie)
    {
        try
        {
            if (await FindAsync(cookie.Principal) is { } session
                && (IsByCompany(cookie.Principal) || await MayGoOnAsync(cookie.HttpContext, session)))
                cookie.HttpContext.Features.Set(session);
            else
                cookie.RejectPrincipal();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            cookie.RejectPrincipal(); // Who they are cannot be told now; the page that says so asks again.
            StoreFailureAnswers.Answer(cookie.HttpContext, e);
        }
    }

    private async Task<EditorSession?> FindAsync(ClaimsPrincipal? principal)
    {
        if (principal?.FindFirstValue(KeyClaim) is not { } key || await store.FindAsync(key) is not { } session)
            return null;
        if (IsOver(session, IsByCompany(principal)))
        {
            await store.EndAsync(session.EditorId, session.Id);
            audit.Note(AccountEvent.SessionEnded, principal.Identity?.Name);
            return null;
        }

        if (Now - session.SeenUtc >= NotedEvery)
            await store.NoteUseAsync(session.Id, Now);
        return session;
    }

    /// <summary>A session that a password began is over too where passwords are switched off.</summary>
    private bool IsOver(EditorSession session, bool isByCompany) =>
        Now - session.SeenUtc >= Idle || Now - session.BeganUtc >= (isByCompany ? LongestByCompany : Longest)
        || !isByCompany && !settings.TakesPasswords;

    /// <summary>Where a second factor is required, an editor without one reaches the account alone.</summary>
    private async Task<bool> MayGoOnAsync(HttpContext context, EditorSession session)
    {
        if (settings.SecondFactor != SecondFactorRule.Required || EditAddresses.IsAccount(context.Request.Path))
            return true;
        var editors = context.RequestServices.GetRequiredService<UserManager<Editor>>();
        if (await editors.FindByIdAsync(session.EditorId) is { TwoFactorEnabled: true })
            return true;
        context.Features.Set(new SecondFactorMissing());
        return false;
    }
}
