namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Where the checkout has what tests use.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>
    /// The program as the build made it, in the configuration of the tests, or as GUIDE_PROGRAM names it.
    /// </summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable("GUIDE_PROGRAM") ?? Path.Combine(
        Root, "src", "FrameworkGuide.Web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0",
        "FrameworkGuide.Web.dll");

    /// <summary>The content that the program finds without a setting: its own where it is published.</summary>
    public static string ContentOfProgram { get; } =
        Path.Combine(Path.GetDirectoryName(Program)!, "content") is var own && Directory.Exists(own) ? own : Content;

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "FrameworkGuide.sln")))
            directory = directory.Parent ?? throw new InvalidOperationException("The tests do not run in a checkout.");
        return directory.FullName;
    }
}
