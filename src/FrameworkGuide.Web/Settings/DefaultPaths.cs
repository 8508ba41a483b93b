namespace FrameworkGuide.Web.Settings;

/// <summary>Where content and data are unless a setting says otherwise: beside the published program, else in the checkout.</summary>
internal static class DefaultPaths
{
    public static string Content() => Find("content");

    public static string Data() => Find("data");

    private static string Find(string folder)
    {
        // Only publishing puts the content beside the program.
        var program = AppContext.BaseDirectory;
        if (Directory.Exists(Path.Combine(program, "content")))
            return Path.Combine(program, folder);
        for (var directory = new DirectoryInfo(program); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "FrameworkGuide.sln")))
                return Path.Combine(directory.FullName, folder);
        return Path.Combine(program, folder);
    }
}
