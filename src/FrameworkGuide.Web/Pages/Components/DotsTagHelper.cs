using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>
/// A rating as a dot on the scale from 0 to 5, with the range of all others behind it; the words beside it say the
/// same.
/// </summary>
[HtmlTargetElement("g-dots", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DotsTagHelper : TagHelper
{
    private const double Width = 100;
    private const double Rim = 6;

    /// <summary>0 to 5; null is not rated.</summary>
    public double? Value { get; set; }

    /// <summary>The lowest and the highest of the others; null where there are none.</summary>
    public (double Lowest, double Highest)? Others { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is not { } value)
        {
            output.Content.SetHtmlContent(RatingTagHelper.Markup(null));
            return;
        }

        var range = Others is var (lowest, highest)
            ? $"<line class=\"others\" x1=\"{At(lowest)}\" x2=\"{At(highest)}\" y1=\"8\" y2=\"8\"/>"
            : "";
        var words = Others is var (from, to) ? "<span class=\"note\">others "
            + $"{(from == to ? English.Number(from) : $"{English.Number(from)} to {English.Number(to)}")}</span>" : "";
        output.Content.SetHtmlContent(
            $"<span class=\"dots\"><b>{value.ToString("0.0#", CultureInfo.InvariantCulture)}</b><span "
                + "class=\"visually-hidden\"> of 5</span>"
            + $"<svg width=\"{Width}\" height=\"16\" aria-hidden=\"true\" focusable=\"false\"><line class=\"axis\" "
            + $"x1=\"{At(0)}\" x2=\"{At(Rating.Max)}\" y1=\"8\" y2=\"8\"/>{range}<circle class=\"dot\" "
            + $"cx=\"{At(value)}\" cy=\"8\" r=\"5\"/></svg>"
            + $"{words}</span>");
    }

    private static string At(double value) =>
        (Rim + value / Rating.Max * (Width - 2 * Rim)).ToString("0.#", CultureInfo.InvariantCulture);
}
