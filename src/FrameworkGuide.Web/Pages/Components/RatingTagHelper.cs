using System.Globalization;
using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>A rating as a number with a bar; the number says everything the bar does.</summary>
[HtmlTargetElement("g-rating", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RatingTagHelper : TagHelper
{
    /// <summary>0 to 5; null is not rated.</summary>
    public double? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup(Value));
    }

    internal static string Markup(double? rating)
    {
        if (rating is not { } value)
            return $"<span class=\"rating unknown\">{CatalogWords.NotRated}</span>";
        var width = (value / Rating.Max * 60).ToString("0.#", CultureInfo.InvariantCulture);
        return $"<span class=\"rating\"><b>{value.ToString("0.0#", CultureInfo.InvariantCulture)}</b><span "
            + "class=\"visually-hidden\"> of 5</span>"
            + "<svg width=\"60\" height=\"8\" viewBox=\"0 0 60 8\" aria-hidden=\"true\" focusable=\"false\">"
            + $"<rect class=\"track\" width=\"60\" height=\"8\" rx=\"2\"/><rect class=\"fill\" width=\"{width}\" "
            + "height=\"8\" rx=\"2\"/></svg></span>";
    }
}
