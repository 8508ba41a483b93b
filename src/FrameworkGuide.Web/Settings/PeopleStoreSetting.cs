using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Settings;

/// <summary>Which people's store the settings name: the site and all commands use the same.</summary>
internal static class PeopleStoreSetting
{
    public static IServiceCollection AddPeopleStore(this IServiceCollection services, GuideSettings settings) =>
        services.AddSingleton(s => Create(settings, s.GetRequiredService<ILogger<PeopleStore>>()));

    private static PeopleStore Create(GuideSettings settings, ILogger<PeopleStore> logger)
    {
        if (settings.Database is { } database)
            return new PeopleStore(database);
        var paths = new DataPaths(settings.DataPath);
        return new PeopleStore(paths.People, logger, paths.Keys);
    }
}
