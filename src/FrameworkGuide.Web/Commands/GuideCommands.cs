using System.CommandLine;

namespace FrameworkGuide.Web.Commands;

/// <summary>The commands besides serving.</summary>
internal static class GuideCommands
{
    /// <summary>Whether the arguments call a command; without one they are settings and the program serves.</summary>
    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "-?" or "--help" or "--version");

    /// <param name="createSite">Puts the site together, not started, with the arguments it would take.</param>
    public static int Run(string[] args, Func<string[], WebApplication> createSite)
    {
        var result = Create(createSite).Parse(args);
        var code = result.Invoke();

        // Where 1 says that something changed, a mistake in the arguments says something else.
        return result.Errors.Count > 0 && DecisionCommand.IsCalled(result) ? DecisionCommand.NotChecked : code;
    }

    private static RootCommand Create(Func<string[], WebApplication> createSite) =>
        new("Framework Guide. Without a command it serves the site; settings are given as --FrameworkGuide:Name=value.")
        {
            ValidateCommand.Create(),
            SchemaCommand.Create(),
            BackupCommand.Create(),
            EditorCommand.Create(),
            MigrateCommand.Create(),
            HealthcheckCommand.Create(),
            PushCommand.Create(),
            PullCommand.Create(),
            MoveCommand.Create(),
            DecisionCommand.Create(createSite),
            McpCommand.Create(createSite),
        };
}
