using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>The settings a command sees: those the site would see from the same place.</summary>
internal static class CommandConfiguration
{
    public static IConfiguration Build(params string[] args) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables("DOTNET_")
        .AddEnvironmentVariables("ASPNETCORE_")
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build();

    /// <summary>The content folder of the guide itself.</summary>
    public static string ContentPath() =>
        Build()[$"{GuideSettings.Section}:{nameof(GuideSettings.ContentPath)}"] is { Length: > 0 } path
            ? path
            : DefaultPaths.Content();
}
