using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Editing;

/// <summary>Pages for editors: closed to everybody else, and not there at all where a host turned editing off.</summary>
internal static class EditingServices
{
    private const string Folder = "/Edit";

    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(12);

    public static void AddGuideEditing(this IServiceCollection services, GuideSettings settings)
    {
        var https = new HttpsPolicy(settings);
        services.AddEditorAccounts().AddSignInManager();
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            https.Secure(options.Cookie, "editor");
            options.ExpireTimeSpan = SignedInFor;
            options.LoginPath = options.AccessDeniedPath = EditAddresses.SignIn;
            options.Events.OnValidatePrincipal = EndWhereAccountChangedAsync;
            options.Events.OnRedirectToLogin = AskToSignInAsync;
            options.Events.OnSignedIn = context => KnownBrowser.RememberAsync(context.HttpContext);
        });
        services.AddAuthorization();
        services.AddAntiforgery(options =>
        {
            https.Secure(options.Cookie, "forms");
            options.Cookie.SameSite = SameSiteMode.Lax; // A link to the sign-in page comes from elsewhere.
        });
        services.AddSingleton<DraftStore>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<DraftCheck>();
        services.AddSingleton<FormCheck>();
        services.AddSingleton<SampleWarnings>();
        services.AddSingleton<CareList>();
        services.AddSingleton<ComparedRatings>();
        services.AddSingleton<ContentPublisher>();
        services.AddSingleton<EffectOfEdits>();
        services.Configure<RazorPagesOptions>(options =>
        {
            options.Conventions.AuthorizeFolder(Folder);
            options.Conventions.AllowAnonymousToPage(Folder + "/SignIn");
            options.Conventions.AllowAnonymousToPage(Folder + "/SetPassword");
            if (!settings.Editing)
                options.Conventions.AddFolderRouteModelConvention(Folder, page => page.Selectors.Clear());
        });
    }

    /// <summary>Stands behind the pages kept in memory, which ask nobody who they are.</summary>
    public static void UseGuideEditing(this IApplicationBuilder app)
    {
        app.UseStoreFailureAnswers();
        app.UseAuthentication().UseSentForms().UseAuthorization().UsePasswordLimit();
    }

    /// <summary>A page asked for leads to the sign-in; a form that was sent is kept, to be sent again behind it.</summary>
    private static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            if (StoreFailureAnswers.IsAnswered(context.HttpContext))
                return Task.CompletedTask;

            // Never to the host of the request, which anyone can invent.
            context.Response.Redirect(EditAddresses.SignIn + QueryString.Create("from", context.Request.Path + context.Request.QueryString));
            return Task.CompletedTask;
        }

        if (!StoreFailureAnswers.IsAnswered(context.HttpContext))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    /// <summary>Whoever signed out everywhere, changed the password or was removed is a stranger from the next request on.</summary>
    private static async Task EndWhereAccountChangedAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            var accounts = context.HttpContext.RequestServices.GetRequiredService<SignInManager<Editor>>();
            if (await accounts.ValidateSecurityStampAsync(context.Principal) is null)
                context.RejectPrincipal();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            StoreFailureAnswers.Answer(context.HttpContext, e); // Who they are cannot be told now; the page that says so asks again.
            context.RejectPrincipal();
        }
    }
}
