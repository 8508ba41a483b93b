using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Api;
using FrameworkGuide.Web.Assistants;
using FrameworkGuide.Web.Caching;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Pages.Compare;
using FrameworkGuide.Web.Pages.Recommend;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Sharing;

namespace FrameworkGuide.Web;

/// <summary>Puts the program together.</summary>
internal static partial class GuideApplication
{
    /// <exception cref="SettingsException">A setting is unknown or cannot be used.</exception>
    public static WebApplication Create(string[] args)
    {
        // The program's own folder, not the caller's: published output runs from any directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName =
                NamesEnvironment(args) || DefaultPaths.CheckoutOrNull() is null ? null : Environments.Development,
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // A query that is too long is told so by a page, and not by a line of Kestrel's.
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
        });
        builder.WebHost.UseStaticWebAssets();

        // In a checkout it would be an endpoint for any address, which turns 404 and 405 into each other.
        builder.Configuration["DisableStaticAssetNotFoundRuntimeFallback"] = "true";

        // In development styles and scripts would be sent unpacked, three times as large as readers get them.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        if (!NamesAddress(builder.Configuration))
            builder.WebHost.UseUrls(SiteAddress.Default);

        var settings = SettingsReader.Read(builder.Configuration);
        builder.AddGuideLogging();
        builder.Services.AddSystemdNotices();
        builder.Services.AddGuideContent(settings);
        builder.Services.AddGuidePages(settings);
        builder.Services.AddGuideApi();
        builder.Services.AddGuideEditing(settings);
        builder.Services.AddGuideTelemetry(settings);

        var app = builder.Build();
        if (settings.Editing && IsBelow(settings.ContentPath, AppContext.BaseDirectory))
            LogContentInProgram(app.Logger, settings.ContentPath);
        UsePipeline(app, settings);
        app.UseGuideTelemetry(settings);
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(app.Services.GetRequiredService<PeopleStore>().WarmUp));
        return app;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether a host said where to listen, in any of the ways there are.</summary>
    internal static bool NamesAddress(IConfiguration configuration) =>
        ((string[])["urls", "http_ports", "https_ports"]).Any(k => !string.IsNullOrEmpty(configuration[k]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();

    /// <summary>
    /// Whether a host said which environment this is; a checkout is Development otherwise. A launch profile would say
    /// so too, but <c>dotnet run</c> announces it on the output that commands print to.
    /// </summary>
    private static bool NamesEnvironment(string[] args) =>
        ((string[])["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"]).Any(
            n => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(n)))
        || args.Any(a => a.StartsWith("--environment", StringComparison.OrdinalIgnoreCase));

    private static void UsePipeline(WebApplication app, GuideSettings settings)
    {
        if (settings.TrustedProxies.Count > 0)
            app.UseForwardedHeaders();
        app.UseSitePath(settings);
        app.UseRememberedPages();
        app.UseHttps(settings);
        app.UseRequestLogging();
        app.UseErrorAnswers();
        app.UseSecurityHeaders();
        app.UseApiAccess();
        app.UsePictures();
        app.UseStoreFailureAnswers();
        app.UseDraftPreviews(settings);
        app.UseMarkdownByAccept();
        app.UseRouting();
        app.UseReadOnlyAddresses();
        app.UseWholeAddresses();
        app.Use((context, next) => KeptInQueryAttribute.LoadAsync(context, next));
        app.UseCanonicalAddress();
        app.UseApiRateLimit(settings);
        app.UsePageCaching();
        app.UseSitePathInPages(settings);
        app.UsePageRateLimit(settings);
        app.UseGuideEditing();
        app.MapStaticAssets();
        app.MapGuideHealth();
        app.MapGuideApi();
        app.MapAssistants(settings);
        app.MapMarkdown();
        app.MapCompareFiles();
        app.MapRecordFiles();
        app.MapResultPicture();
        app.MapSharing();
        app.MapRazorPages().WithStaticAssets();
    }

    [LoggerMessage(LogLevel.Warning,
        "The content folder {ContentPath} is inside the program's own folder: publishing the program again overwrites "
        + "what editors changed there. Set FrameworkGuide:ContentPath to another folder")]
    private static partial void LogContentInProgram(ILogger logger, string contentPath);
}
