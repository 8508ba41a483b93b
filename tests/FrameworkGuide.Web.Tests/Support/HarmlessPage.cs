using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Whether anything that was sent or written in content runs in a page.</summary>
internal static class HarmlessPage
{
    private static readonly string[] OwnScripts = ["/js/site.", "/js/theme."];

    /// <summary>What nobody means well with.</summary>
    public static IReadOnlyList<string> Attacks { get; } =
    [
        "<script>alert(1)</script>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "</title><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "{{7*7}}${7*7}",
        "\0\r\nSet-Cookie: a=b",
        "\u202Egnp.exe",
        "\uD83D\uDE00",
    ];

    public static void AssertHarmless(this ShownPage page)
    {
        Assert.DoesNotContain(
            page.Document.All, e => IsScriptOfAnother(e) || e.Attributes.Any(a => IsRunning(a.Name, a.Value)));
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    private static bool IsScriptOfAnother(IElement element) =>
        element is IHtmlImageElement || element is IHtmlScriptElement && !IsOwn(element.GetAttribute("src") ?? "");

    private static bool IsOwn(string source) => OwnScripts.Any(s => source.StartsWith(s, StringComparison.Ordinal));

    private static bool IsRunning(string name, string value) =>
        name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "autofocus"
        || name is "href" or "src" or "action" && value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}
