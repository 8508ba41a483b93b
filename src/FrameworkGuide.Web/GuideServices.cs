using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Assistants;
using FrameworkGuide.Web.Caching;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Search;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace FrameworkGuide.Web;

/// <summary>What the program is made of.</summary>
internal static class GuideServices
{
    /// <summary>The stores, the content folder and the import that joins them.</summary>
    public static void AddGuideContent(this IServiceCollection services, GuideSettings settings)
    {
        var paths = new DataPaths(settings.DataPath);
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddContentSource(settings);
        services.AddSingleton<DocumentsElsewhere>();
        services.AddSingleton(s => new CatalogStore(
            paths.Catalog,
            $"{ProgramVersion.Text} {settings.Database?.ToString() ?? settings.ContentPath}",
            s.GetRequiredService<ILogger<CatalogStore>>())
        {
            FindElsewhere = s.GetRequiredService<DocumentsElsewhere>().Find,
        });
        services.AddPeopleStore(settings);
        services.AddSingleton<CurrentCatalog>();
        services.AddSingleton<PeopleWatch>();
        services.AddSingleton<DataFolder>();
        services.AddScoped<GuideRequest>();
        services.AddScoped<TextSearch>();
        services.AddSingleton<ChangeLog>();
        services.AddSingleton<PublishedDocuments>();
        services.AddSingleton<ContentVersions>();
        services.AddScoped<KeptDecision>();
        services.AddScoped<FrameworkSearch>();
        services.AddScoped<MarkdownPages>();
        services.AddSingleton<ContentImporter>();
        services.AddSingleton<PublishedTexts>();
        services.AddSingleton<ContentGauges>();
        services.AddHostedService<ImportService>();
        services.AddHealthChecks().AddCheck<ReadinessCheck>("content", tags: [ReadinessCheck.Tag]);
        services.AddGuideKeys(settings);
    }

    private static void AddContentSource(this IServiceCollection services, GuideSettings settings)
    {
        if (settings.Database is { } database)
            services.AddSingleton<IContentSource>(s => new SharedSource(
                s.GetRequiredService<PeopleStore>(), database,
                new ContentFolder(new DataPaths(settings.DataPath).Shared)));
        else
            services.AddSingleton<IContentSource>(new FolderSource(new ContentFolder(settings.ContentPath)));
    }

    /// <summary>Pages, caching, and the word of trusted proxies on who is asking.</summary>
    public static void AddGuidePages(this IServiceCollection services, GuideSettings settings)
    {
        services.AddRazorPages();
        services.AddPageAddresses();
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddPageCaching();
        services.AddSingleton<AskingLimit>();
        services.AddSingleton<StrangerLimit>();
        services.AddSingleton<HttpsPolicy>();
        services.AddSingleton<BaseAddress>();
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedPrefix;

            // As many proxies in a row as are trusted, from the nearest on: the first that is not is the client.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.TrustedProxies)
                options.KnownIPNetworks.Add(network);
        });
    }
}
