using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>Colours that a page is looked at in.</summary>
internal sealed record AxeColors(string Name, PageEmulateMediaOptions Media)
{
    public static AxeColors Light { get; } = Of("light", ColorScheme.Light, ForcedColors.None);

    public static AxeColors Dark { get; } = Of("dark", ColorScheme.Dark, ForcedColors.None);

    /// <summary>Beside the light that a page opens in.</summary>
    public static IReadOnlyList<AxeColors> Beside { get; } =
        [Dark, Of("forced colours", ColorScheme.Light, ForcedColors.Active)];

    private static AxeColors Of(string name, ColorScheme scheme, ForcedColors forced) =>
        new(name, new() { ColorScheme = scheme, ForcedColors = forced });
}
