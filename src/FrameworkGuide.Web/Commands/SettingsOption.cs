using System.CommandLine;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>Settings of the site, given to a command that works on its data.</summary>
internal static class SettingsOption
{
    public static Option<string[]> Create() => new($"--{GuideSettings.Section}")
    {
        Description = $"A setting of the site, as in --{GuideSettings.Section}:DataPath=/srv/guide/data.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>As arguments that the site would take.</summary>
    public static string[] Of(ParseResult result, Option<string[]> option) =>
        [.. result.GetValue(option)!.Select(s => $"--{GuideSettings.Section}:{s}")];
}
