using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>Lets a command work on the shared database, and says in one sentence why it cannot.</summary>
internal static class SharedStore
{
    /// <returns>What the work returns; 1 where it could not be done.</returns>
    public static int Use(string[] settingArguments, TextWriter error, Func<PeopleStore, GuideSettings, int> work)
    {
        try
        {
            var settings = SettingsReader.Read(CommandConfiguration.Build(settingArguments));
            if (settings.Database is { } database)
                return work(new PeopleStore(database), settings);
            error.WriteLine($"{GuideSettings.Section}:{nameof(GuideSettings.Database)} is not set: "
                + "on one machine the content folder itself is what is published.");
            return 1;
        }
        catch (SettingsException e)
        {
            error.WriteLine(e.Message);
            return 1;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            error.WriteLine($"The folder cannot be read: {e.Message}");
            return 1;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            error.WriteLine($"Nothing was done: {StoreFailure.Describe(e)}.");
            return 1;
        }
    }
}
