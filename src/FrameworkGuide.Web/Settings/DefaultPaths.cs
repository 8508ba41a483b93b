namespace FrameworkGuide.Web.Settings;

/// <summary>
/// Where content and data are unless a setting says otherwise: beside the published program, else in the checkout.
/// </summary>
internal static class DefaultPaths
{
    public static string Content() => Find("content");

    public static string Data() => Find("data");

    /// <summary>The checkout the program was built in and runs from, or null where it was published.</summary>
    public static string? CheckoutOrNull()
    {
        // Only publishing puts the content beside the program.
        if (Directory.Exists(Path.Combine(AppContext.BaseDirectory, "content")))
            return null;
        for (var directory =
            new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "FrameworkGuide.sln")))
                return directory.FullName;
        return null;
    }

    private static string Find(string folder) => Path.Combine(CheckoutOrNull() ?? AppContext.BaseDirectory, folder);
}
