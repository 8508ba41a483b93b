using System.CommandLine;
using FrameworkGuide.Web.Exchange;

namespace FrameworkGuide.Web.Commands;

/// <summary>Moves a guide from one machine into a shared database, or back.</summary>
internal static class MoveCommand
{
    public static Command Create()
    {
        var toDatabase = new Option<bool>("--to-database")
        {
            Description = "From people.db and the content folder into the shared database.",
        };
        var toFolder = new Option<bool>("--to-folder")
        {
            Description = "From the shared database into people.db and the content folder.",
        };
        var settings = SettingsOption.Create();
        var command = new Command(
            "move", "Moves all that people made into the shared database, or back, while no site runs.")
        {
            toDatabase, toFolder, settings,
        };
        command.Validators.Add(r =>
        {
            if (r.GetValue(toDatabase) == r.GetValue(toFolder))
                r.AddError("move takes either --to-database or --to-folder.");
        });
        command.SetAction(result => Run(
            SettingsOption.Of(result, settings), result.GetValue(toDatabase), Console.Out, Console.Error));
        return command;
    }

    internal static int Run(string[] settingArguments, bool isToDatabase, TextWriter output, TextWriter error) =>
        SharedStore.Use(settingArguments, null, error, (_, settings) =>
        {
            using var mover = new StoreMover(settings, settings.Database!, TimeProvider.System);
            var moved = isToDatabase ? mover.ToDatabase() : mover.ToFolder();
            if (Refusals.Tell(mover.Refusals, "Nothing was moved", error))
                return 1;
            foreach (var table in moved!)
                output.WriteLine($"{table.Table}: {table.Rows} rows, {table.Hash[..16]}");
            output.WriteLine(isToDatabase
                ? $"All of it is the same in {settings.Database}. people.db stays as it was: keep it as a backup."
                : $"All of it is the same in {settings.DataPath} and {settings.ContentPath}. "
                    + "Start the site without Database and DatabaseFile.");
            return 0;
        });
}
