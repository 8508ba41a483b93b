namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What every page is checked for while it is visited.</summary>
internal enum PageCheck
{
    Axe,
    Windows,
    Zoom,
    Letters,
    Weight,
    Shift,
    Privacy,
    WithoutScripts,
    Paper,
    Clickable,
    Tab,
}
