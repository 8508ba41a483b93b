using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Accounts.Company;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// Pages for editors: closed to everybody else, and not there at all where a host turned editing off.
/// </summary>
internal static class EditingServices
{
    private const string Folder = "/Edit";

    public static void AddGuideEditing(this IServiceCollection services, GuideSettings settings)
    {
        var https = new HttpsPolicy(settings);
        services.AddEditorAccounts().AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddGuideAccounts();
        services.AddHttpContextAccessor();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            https.Secure(options.Cookie, "editor");
            options.ExpireTimeSpan = Sessions.Longest;
            options.SlidingExpiration = false; // The store knows when a session ends.
            options.LoginPath = options.AccessDeniedPath = EditAddresses.SignIn;
            options.Events.OnValidatePrincipal = context =>
                context.HttpContext.RequestServices.GetRequiredService<Sessions>().CheckAsync(context);
            options.Events.OnRedirectToLogin = AskToSignInAsync;
        });
        if (settings is { Editing: true, SignIn: { } company })
            authentication.AddCompanySignIn(settings, company);
        services.AddAuthorization();
        services.AddAntiforgery(options =>
        {
            https.Secure(options.Cookie, "forms");
            options.Cookie.SameSite = SameSiteMode.Lax; // A link to the sign-in page comes from elsewhere.
        });
        services.AddSingleton<DraftStore>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<DocumentHistory>();
        services.AddSingleton<EditedDocuments>();
        services.AddSingleton<DraftCheck>();
        services.AddSingleton<FormCheck>();
        services.AddSingleton<CatalogWarnings>();
        services.AddSingleton<CareList>();
        services.AddSingleton<ContentPublisher>();
        services.AddSingleton<EffectOfEdits>();
        services.Configure<RazorPagesOptions>(options =>
        {
            options.Conventions.AuthorizeFolder(Folder);
            options.Conventions.AllowAnonymousToPage(Folder + "/SignIn");
            options.Conventions.AllowAnonymousToPage(Folder + "/SetPassword");
            if (!settings.Editing)
                options.Conventions.AddFolderRouteModelConvention(Folder, page => page.Selectors.Clear());
            else if (settings.SignIn is not null)
                options.Conventions.AddPageRoute(Folder + "/SignIn", EditAddresses.CompanyAnswer);
        });
    }

    /// <summary>Stands behind the pages kept in memory, which ask nobody who they are.</summary>
    public static void UseGuideEditing(this IApplicationBuilder app) =>
        app.UseCompanyAnswers().UseAuthentication().UseKnownEditors().UseSentForms().UseAuthorization();

    /// <summary>
    /// The company's sign-in answers by GET; what is sent there otherwise is not even read. Each answer may have the
    /// provider asked, so nobody may send too many.
    /// </summary>
    private static IApplicationBuilder UseCompanyAnswers(this IApplicationBuilder app) =>
        app.ApplicationServices.GetRequiredService<GuideSettings>().SignIn is null ? app : app.Use((context, next) =>
        {
            if (context.Request.Path != EditAddresses.CompanyAnswer)
                return next(context);
            if (HttpMethods.IsGet(context.Request.Method))
                return context.RequestServices.GetRequiredService<StrangerLimit>().Allows(context)
                    ? next(context)
                    : Task.CompletedTask;
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET";
            return Task.CompletedTask;
        });

    /// <summary>
    /// A page asked for leads to the sign-in; a form that was sent is kept, to be sent again behind it.
    /// </summary>
    private static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (StoreFailureAnswers.IsAnswered(context.HttpContext))
            return Task.CompletedTask;

        var audit = context.HttpContext.RequestServices.GetRequiredService<AccountAudit>();
        audit.Note(AccountEvent.AccessRefused, account: null);
        if (context.HttpContext.Features.Get<SecondFactorMissing>() is not null)
        {
            context.Response.Redirect(EditAddresses.SecondFactor);
            return Task.CompletedTask;
        }

        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            // Never to the host of the request, which anyone can invent.
            var from = QueryString.Create("from", context.Request.Path + context.Request.QueryString);
            context.Response.Redirect(EditAddresses.SignIn + from);
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
