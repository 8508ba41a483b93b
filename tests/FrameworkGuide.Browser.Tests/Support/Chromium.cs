using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>The browser of the system: nothing is downloaded for the tests.</summary>
internal static class Chromium
{
    /// <summary>The shell first: without windows of its own the browser does the same in half the time.</summary>
    private static readonly string[] Places =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Find(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"],
    });

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        var places = string.IsNullOrEmpty(named) ? Places : [named, .. Places];
        return places.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                $"The browser tests need Chromium and found none at {string.Join(", ", places)}. "
                + "Install it with 'apt-get install chromium', or name it in the environment variable CHROMIUM.");
    }
}
