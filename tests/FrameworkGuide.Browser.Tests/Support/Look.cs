using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>How a page is looked at.</summary>
public sealed record Look(int Width = 1280, bool Dark = false, bool ForcedColors = false, float Scale = 1, bool Scripts = true)
{
    public const int PhoneWidth = 390;

    public static Look Desktop { get; } = new();

    public static Look Phone { get; } = new(PhoneWidth);

    /// <summary>What a browser window of 1280 pixels shows at 200 %.</summary>
    public static Look Zoomed { get; } = new(640, Scale: 2);

    internal BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = 900 },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
        DeviceScaleFactor = Scale,
        JavaScriptEnabled = Scripts,
    };
}
