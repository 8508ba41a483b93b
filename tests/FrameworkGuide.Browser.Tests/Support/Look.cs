using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>How a page is looked at.</summary>
public sealed record Look(
    int Width = 1280, bool Dark = false, bool ForcedColors = false, float Scale = 1, bool Scripts = true)
{
    public const int PhoneWidth = 390;

    public const int Height = 900;

    public static Look Desktop { get; } = new();

    public static Look Phone { get; } = new(PhoneWidth);

    /// <summary>What a browser window of 1280 pixels shows at 200 %.</summary>
    public static Look Zoomed { get; } = new(640, Scale: 2);

    /// <summary>What stays of A4 (210 mm, 794 pixels) between margins of 15 mm.</summary>
    public static Look Sheet { get; } = new(680);

    internal BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
        DeviceScaleFactor = Scale,
        JavaScriptEnabled = Scripts,
    };
}
