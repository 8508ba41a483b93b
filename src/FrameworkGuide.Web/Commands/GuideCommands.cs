using System.CommandLine;

namespace FrameworkGuide.Web.Commands;

/// <summary>The commands besides serving.</summary>
internal static class GuideCommands
{
    /// <summary>Whether the arguments call a command; without one they are settings and the program serves.</summary>
    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "-?" or "--help" or "--version");

    public static int Run(string[] args) => Create().Parse(args).Invoke();

    private static RootCommand Create() =>
        new("Framework Guide. Without a command it serves the site; settings are given as --FrameworkGuide:Name=value.")
        {
            ValidateCommand.Create(),
            SchemaCommand.Create(),
            BackupCommand.Create(),
            EditorCommand.Create(),
            MigrateCommand.Create(),
        };
}
