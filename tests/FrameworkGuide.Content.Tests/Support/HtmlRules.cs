using System.Text.RegularExpressions;

namespace FrameworkGuide.Content.Tests.Support;

/// <summary>What rendered Markdown may consist of: known elements with known attributes, and text.</summary>
internal static partial class HtmlRules
{
    private const string Elements =
        "p|h[2-6]|del|ul|ol|li|blockquote|pre|code|em|strong|a|img|br|hr|div|table|thead|tbody|tr|th|td";

    private const string Attributes = "href|src|alt|title|id|class|tabindex|role|aria-label|scope|start";

    public static void Check(string html)
    {
        var rest = Tag().Replace(html, "");
        Assert.True(!rest.Contains('<', StringComparison.Ordinal), $"not an element of ours:\n{rest}\nin\n{html}");
        Assert.True(!rest.Contains('"', StringComparison.Ordinal),
            $"a quotation mark that is not written as an entity:\n{rest}\nin\n{html}");
        Assert.DoesNotMatch(Script(), html);
    }

    [GeneratedRegex($"<(?:/(?:{Elements})|(?:{Elements})(?: (?:{Attributes})=\"[^\"<>]*\")*(?: /)?)>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:href|src)=\"\\s*(?!https?:|mailto:|/(?!/))", RegexOptions.IgnoreCase)]
    private static partial Regex Script();
}
