using System.CommandLine;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Exchange;

namespace FrameworkGuide.Web.Commands;

/// <summary>Writes what is published in the shared database into a folder.</summary>
internal static class PullCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would be written, and writes nothing." };
        var settings = SettingsOption.Create();
        var command = new Command(
            "pull",
            "Writes what is published in the shared database into a folder, changed files alone.")
        {
            folder, dryRun, settings,
        };
        command.SetAction(result => Run(
            SettingsOption.Of(result, settings),
            result.GetValue(folder),
            result.GetValue(dryRun),
            Console.Out,
            Console.Error));
        return command;
    }

    internal static int Run(
        string[] settingArguments, string? folder, bool isDryRun, TextWriter output, TextWriter error) =>
        SharedStore.Use(settingArguments, folder, error, (people, settings) =>
        {
            var pull = new ContentPull(people, new ContentFolder(settings.ContentPath));
            var plan = isDryRun ? pull.Plan() : pull.Run();
            if (Refusals.Tell(plan.Refusals, "Nothing was written", error))
                return 1;
            foreach (var change in plan.Changes)
                output.WriteLine($"{change.What} {change.Path}");
            output.WriteLine(isDryRun
                ? $"{plan.Changes.Count} would be written."
                : $"{plan.Changes.Count} written; the folder is as published in revision {plan.Position!.Last}.");
            return 0;
        });
}
