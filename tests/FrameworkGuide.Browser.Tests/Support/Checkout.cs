namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>Where things stand in the checkout whose build runs the tests.</summary>
internal static class Checkout
{
    private static string Root { get; } = FindRoot();

    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>
    /// A small content folder with what the shipped content has none of: gaps, old evidence, pictures.
    /// </summary>
    public static string Specimen { get; } = Path.Combine(AppContext.BaseDirectory, "Specimen");

    /// <summary>
    /// The program, built in the same configuration as the tests, or as GUIDE_PROGRAM names it.
    /// </summary>
    public static string Program
    {
        get
        {
            var framework = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
            var path = Environment.GetEnvironmentVariable("GUIDE_PROGRAM") ?? Path.Combine(Root, "src",
                "FrameworkGuide.Web", "bin", framework.Parent!.Name, framework.Name, "FrameworkGuide.Web.dll");
            return File.Exists(path)
                ? path
                : throw new FileNotFoundException($"The program is not built: {path} does not exist.");
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "FrameworkGuide.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has FrameworkGuide.sln.");
    }
}
