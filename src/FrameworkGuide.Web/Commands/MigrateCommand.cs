using System.CommandLine;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People.Postgres;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>Makes the tables of a shared database, or changes them to those of this version.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var settings = SettingsOption.Create();
        var command = new Command(
            "migrate", "Creates the tables of the shared database, or upgrades them to this version, while the site "
                + "runs.")
        {
            settings,
        };
        command.SetAction(result => Run(SettingsOption.Of(result, settings), Console.Out, Console.Error));
        return command;
    }

    internal static int Run(string[] settingArguments, TextWriter output, TextWriter error)
    {
        try
        {
            var settings = SettingsReader.Read(CommandConfiguration.Build(settingArguments));
            if (settings.Database is not { } database)
            {
                error.WriteLine($"{GuideSettings.Section}:{nameof(GuideSettings.Database)} is not set: "
                    + "there is no shared database, and people.db is upgraded at the start.");
                return 1;
            }

            var changes = PeopleMigration.Run(database, then: () => MakeFirstKey(settings));
            output.WriteLine(changes.Count == 0
                ? $"The database {database} is already at this version."
                : $"The database {database} is now at this version: {string.Join(", ", changes)}.");
            return 0;
        }
        catch (SettingsException e)
        {
            error.WriteLine(e.Message);
            return 1;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            error.WriteLine($"The shared database cannot be migrated: {StoreFailure.Describe(e)}.");
            return 1;
        }
    }

    private static void MakeFirstKey(GuideSettings settings)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPeopleStore(settings);
        services.AddGuideKeys(settings);
        using var provider = services.BuildServiceProvider();
        PeopleKeys.EnsureOne(provider, TimeProvider.System.GetUtcNow());
    }
}
