using System.CommandLine;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Exchange;

namespace FrameworkGuide.Web.Commands;

/// <summary>Publishes a content folder into the shared database.</summary>
internal static class PushCommand
{
    private const int LongestAuthor = 256;
    private const int LongestMessage = 300;

    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var author = new Option<string>("--author")
        {
            Description = "The author shown in the history.",
            DefaultValueFactory = _ => "push",
        };
        author.Validators.Add(r => Limit(r.GetValueOrDefault<string>(), "--author", LongestAuthor, r.AddError));
        var message = new Option<string?>("--message") { Description = "Why, for the history." };
        message.Validators.Add(r => Limit(r.GetValueOrDefault<string>(), "--message", LongestMessage, r.AddError));
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Reports what would be published, without publishing it.",
        };
        var settings = SettingsOption.Create();
        var command = new Command(
            "push",
            "Publishes a folder into the shared database, merged with what was edited in browsers, as a whole.")
        {
            folder, author, message, dryRun, settings,
        };
        command.SetAction(result => Run(
            SettingsOption.Of(result, settings),
            result.GetValue(folder),
            (result.GetValue(author)!.Trim(), result.GetValue(message)?.Trim()),
            result.GetValue(dryRun),
            Console.Out,
            Console.Error));
        return command;
    }

    internal static int Run(
        string[] settingArguments,
        string? folder,
        (string Author, string? Message) by,
        bool isDryRun,
        TextWriter output,
        TextWriter error) =>
        SharedStore.Use(settingArguments, folder, error, (people, settings) =>
        {
            var content = new ContentFolder(settings.ContentPath);
            var push = new ContentPush(people, TimeProvider.System, by.Author, by.Message);
            var plan = isDryRun ? push.Plan(content) : push.Run(content);
            if (plan is null)
            {
                error.WriteLine("Nothing was published: others kept publishing in the meantime. Push again.");
                return 1;
            }

            if (Refusals.Tell(plan.Refusals, "Nothing was published", error))
                return 1;
            foreach (var change in plan.Changes)
                output.WriteLine($"{change.What} {change.Path}");
            output.WriteLine(isDryRun
                ? $"{plan.Changes.Count} would be published."
                : $"{plan.Changes.Count} published, as revision {people.Newest()?.Id ?? 0}.");
            return 0;
        });

    private static void Limit(string? text, string name, int longest, Action<string> fail)
    {
        if (text is not null && text.Trim() is not { Length: > 0 } trimmed || text?.Trim().Length > longest)
            fail($"{name} takes 1 to {longest} characters.");
    }
}
