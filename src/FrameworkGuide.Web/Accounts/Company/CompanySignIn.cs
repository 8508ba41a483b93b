using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace FrameworkGuide.Web.Accounts.Company;

/// <summary>
/// The company's sign-in as OpenID Connect: the code flow with PKCE, in which a browser carries a code that is worth
/// nothing to others. No type of the library is a base or an interface here: where no provider is set, it is not
/// loaded.
/// </summary>
internal static partial class CompanySignIn
{
    private const string Scheme = "Company";

    /// <summary>With a key that the provider publishes; the secret of this site signs nothing.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddCompanySignIn(
        this AuthenticationBuilder authentication, GuideSettings settings, SignInSettings company)
    {
        authentication.AddOpenIdConnect(Scheme, options =>
        {
            options.Authority = company.Authority.AbsoluteUri;
            options.RequireHttpsMetadata = company.Authority.Scheme == Uri.UriSchemeHttps;
            (options.ClientId, options.ClientSecret) = (company.ClientId, company.ClientSecret);
            options.CallbackPath = EditAddresses.CompanyAnswer;
            options.RemoteSignOutPath = options.SignedOutCallbackPath = default;
            options.BackchannelTimeout = Patience;
            UseCodeFlow(options);
            UseCookies(options, new HttpsPolicy(settings));
            options.Events.OnRedirectToIdentityProvider = context => NameAnswerAddress(context, settings);
            options.Events.OnTokenValidated = RefuseUnsigned;
            options.Events.OnTicketReceived = context => ReceiveAsync(context, company.EditorClaim);
            options.Events.OnRemoteFailure = Refuse;
        });
    }

    /// <summary>Sends a browser to the company's sign-in.</summary>
    /// <param name="from">The page to go to afterwards.</param>
    /// <returns>Why it cannot; null where the browser is sent.</returns>
    public static async Task<CompanyRefusal?> BeginAsync(HttpContext context, string from)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Scheme);
        try
        {
            var issuer = await IssuerOfAsync(options, context.RequestAborted);
            if (issuer?.TrimEnd('/') != options.Authority!.TrimEnd('/'))
            {
                LogOtherProvider(LoggerOf(context), options.Authority, issuer);
                return CompanyRefusal.Away;
            }
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException || ProviderFailure.IsAway(e))
        {
            if (!context.RequestAborted.IsCancellationRequested)
                LogFailure(LoggerOf(context), ProviderFailure.Describe(e, error: null));
            return CompanyRefusal.Away;
        }

        await context.ChallengeAsync(Scheme, new AuthenticationProperties { RedirectUri = from });
        return null;
    }

    /// <summary>What the provider calls itself.</summary>
    /// <remarks>Awaited in the method above, a type of the library would be part of a type of this program.</remarks>
    private static Task<string?> IssuerOfAsync(OpenIdConnectOptions options, CancellationToken cancellationToken) =>
        options.ConfigurationManager!.GetConfigurationAsync(cancellationToken).ContinueWith(
            provider => provider.GetAwaiter().GetResult() is { AuthorizationEndpoint.Length: > 0 } known
                ? known.Issuer
                : null,
            cancellationToken, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private static void UseCodeFlow(OpenIdConnectOptions options)
    {
        options.ResponseType = OpenIdConnectResponseType.Code;
        // A page of the provider that sent a form here would come without cookies, unless these went everywhere.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
            options.Scope.Add(scope);
        options.MapInboundClaims = false;
        options.ClaimActions.Clear(); // Any claim may be the one that editors have.
        options.DisableTelemetry = true;
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        options.TokenValidationParameters.ValidAlgorithms = Algorithms;
    }

    private static void UseCookies(OpenIdConnectOptions options, HttpsPolicy https)
    {
        foreach (var (cookie, part) in (
            (CookieBuilder, string)[])[(options.CorrelationCookie, "company-"), (options.NonceCookie, "nonce-")])
        {
            https.Secure(cookie, part);
            cookie.Path = null; // That of the answer: no other page has to carry them.
            cookie.SameSite = SameSiteMode.Lax; // The way back from the provider begins there.
        }
    }

    /// <summary>
    /// The address that readers use, where it is set. Otherwise it is that of the request, and the provider knows
    /// whether it is one of this site.
    /// </summary>
    private static Task NameAnswerAddress(RedirectContext context, GuideSettings settings)
    {
        var host = settings.PublicUrl?.AbsoluteUri.TrimEnd('/') ?? $"{context.Request.Scheme}://{context.Request.Host}";
        context.ProtocolMessage.RedirectUri = host + SitePath.Of(context.HttpContext) + context.Options.CallbackPath;
        return Task.CompletedTask;
    }

    /// <summary>The library takes an unsigned token of the token endpoint, as the standard allows.</summary>
    private static Task RefuseUnsigned(TokenValidatedContext context)
    {
        return Algorithms.Contains(context.SecurityToken.SignatureAlgorithm)
            ? Task.CompletedTask
            : throw new SecurityTokenInvalidSignatureException("The token is not signed.");
    }

    private static async Task ReceiveAsync(TicketReceivedContext context, EditorClaim editors)
    {
        if (CompanyIdentity.Read(context.Principal!, editors) is not { } who)
        {
            LogFailure(LoggerOf(context.HttpContext), "the token names nobody");
            Show(context, CompanyRefusal.Untrusted);
            return;
        }

        var accounts = context.HttpContext.RequestServices.GetRequiredService<CompanyAccounts>();
        if (await accounts.SignInAsync(context.HttpContext, who) is { } refusal)
        {
            Show(context, refusal);
            return;
        }

        context.Response.Redirect(context.ReturnUri ?? EditAddresses.Root);
        context.HandleResponse();
    }

    private static Task Refuse(RemoteFailureContext context)
    {
        var (failure, error) = (context.Failure!, context.Request.Query["error"]);
        var refusal = ProviderFailure.RefusalOf(failure, context.Properties is not null, error);
        LogFailure(
            LoggerOf(context.HttpContext), refusal == CompanyRefusal.Stale
                ? "what came back belongs to no sign-in that this browser has begun and not ended"
                : ProviderFailure.Describe(failure, error));
        Show(context, refusal);
        return Task.CompletedTask;
    }

    /// <summary>The request goes on to the page of its address, which is that of the sign-in.</summary>
    private static void Show(HandleRequestContext<RemoteAuthenticationOptions> context, CompanyRefusal refusal)
    {
        context.HttpContext.Features.Set(refusal);
        context.SkipHandler();
    }

    private static ILogger LoggerOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(CompanySignIn));

    [LoggerMessage(LogLevel.Warning,
        "FrameworkGuide:SignIn:Authority is {Authority}, but what is described there is a provider that calls itself "
        + "{Issuer}. Set it to the provider's own name")]
    private static partial void LogOtherProvider(ILogger logger, string authority, string? issuer);

    [LoggerMessage(LogLevel.Warning, "Nobody was signed in with the company's account: {Reason}")]
    private static partial void LogFailure(ILogger logger, string reason);
}
