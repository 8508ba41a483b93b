using System.Diagnostics;

namespace FrameworkGuide.Benchmarks;

/// <summary>The checkout, and the programs published from it.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>Publishes the site once a run, as a host would.</summary>
    public static string PublishSite()
    {
        var output = Path.Combine(NewFolder(), "site");
        Run("dotnet", Root, "publish", "src/FrameworkGuide.Web", "-c", "Release", "-o", output);
        return Path.Combine(output, "FrameworkGuide.Web.dll");
    }

    /// <summary>Makes and publishes what <c>dotnet new webapp</c> makes.</summary>
    public static string PublishTemplate()
    {
        var folder = NewFolder();
        Run("dotnet", folder, "new", "webapp", "-n", "Template", "-o", "Template");
        Run("dotnet", folder, "publish", "Template", "-c", "Release", "-o", Path.Combine(folder, "out"));
        return Path.Combine(folder, "out", "Template.dll");
    }

    /// <summary>A new folder that is removed when the run ends.</summary>
    public static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("guide-bench-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        };
        return folder;
    }

    private static void Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}");
    }

    private static string FindRoot()
    {
        for (var directory =
            new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "FrameworkGuide.sln")))
                return directory.FullName;
        throw new InvalidOperationException("The benchmarks run from a checkout.");
    }
}
