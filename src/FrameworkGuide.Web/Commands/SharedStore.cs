using System.Data.Common;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Exchange;
using FrameworkGuide.Web.Settings;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Commands;

/// <summary>Lets a command work on the shared database, and says in one sentence why it cannot.</summary>
internal static class SharedStore
{
    /// <param name="folder">The content folder; null for that of the settings.</param>
    /// <returns>What the work returns; 1 where it could not be done.</returns>
    public static int Use(
        string[] settingArguments, string? folder, TextWriter error, Func<PeopleStore, GuideSettings, int> work)
    {
        try
        {
            var settings = SettingsReader.Read(CommandConfiguration.Build(settingArguments));
            if (folder is not null)
                settings = settings with { ContentPath = Path.GetFullPath(folder) };
            if (settings.Database is { } database)
                return Use(new PeopleStore(database), settings, error, work);
            error.WriteLine($"{GuideSettings.Section}:{nameof(GuideSettings.Database)} is not set: "
                + "on one machine the content folder itself is what is published.");
        }
        catch (SettingsException e)
        {
            error.WriteLine(e.Message);
        }

        return 1;
    }

    private static int Use(
        PeopleStore people, GuideSettings settings, TextWriter error, Func<PeopleStore, GuideSettings, int> work)
    {
        try
        {
            return work(people, settings);
        }
        catch (DirectoryNotFoundException) when (!Directory.Exists(settings.ContentPath))
        {
            error.WriteLine($"Nothing was done: the folder {settings.ContentPath} does not exist.");
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            error.WriteLine(
                $"Nothing was done: {StoreOf(e)}{StoreFailure.Describe(e, settings.ContentPath, settings.DataPath)}.");
        }

        return 1;
    }

    /// <summary>Whose failure it is, where the words for it do not say so.</summary>
    private static string StoreOf(Exception exception) => exception switch
    {
        SqliteException => "people.db: ",
        UnmovableException => "",
        RefusedStoreException or DbException => "the shared database: ",
        _ => exception.InnerException is { } inner ? StoreOf(inner) : "",
    };
}
