namespace FrameworkGuide.Content.Tests.Support;

/// <summary>The checkout these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string Content => Path.Combine(Root, "content");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "FrameworkGuide.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"there is no FrameworkGuide.sln above {AppContext.BaseDirectory}");
    }
}
