using FrameworkGuide.Web.Settings;
using Microsoft.Extensions.FileProviders;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Puts the program together.</summary>
internal static class GuideApplication
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <exception cref="SettingsException">A setting is unknown or cannot be used.</exception>
    public static WebApplication Create(string[] args)
    {
        // The program's own folder, not the caller's: published output runs from any directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultUrl);

        var settings = SettingsReader.Read(builder.Configuration);
        builder.AddGuideLogging();
        builder.Services.AddGuideContent(settings);
        builder.Services.AddGuidePages(settings);

        var app = builder.Build();
        UsePipeline(app, settings);
        return app;
    }

    private static void UsePipeline(WebApplication app, GuideSettings settings)
    {
        app.UseForwardedHeaders();
        app.UseRequestLogging();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseSecurityHeaders();
        UsePictures(app, settings);
        app.UseRouting();
        app.UseCanonicalAddress();
        app.UsePageCaching();
        app.MapStaticAssets();
        app.MapGuideHealth();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>The content's own pictures; other files in the folder are not handed out.</summary>
    private static void UsePictures(WebApplication app, GuideSettings settings)
    {
        var folder = Path.Combine(settings.ContentPath, "assets");
        if (Directory.Exists(folder))
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                RequestPath = "/assets",
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
            });
    }
}
