using Microsoft.AspNetCore.Html;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>
/// Text for a text area that comes back as it is. The usual encoding writes control characters as numbers, and browsers
/// read some of those numbers as other characters: U+0085 would come back as an ellipsis (HTML, "numeric character
/// reference end state").
/// </summary>
internal static class VerbatimText
{
    public static IHtmlContent Of(string text) => new HtmlString(text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal));
}
