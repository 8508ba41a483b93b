using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>A bar beside a number that says the same.</summary>
[HtmlTargetElement("g-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarTagHelper : TagHelper
{
    /// <summary>0 to 1.</summary>
    public double Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "bar-of");
        var width = (Value * 100).ToString("0.##", CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(
            "<svg width=\"100%\" height=\"8\" aria-hidden=\"true\" focusable=\"false\">"
            + $"<rect class=\"track\" width=\"100%\" height=\"8\" rx=\"2\"/><rect class=\"fill\" width=\"{width}%\" "
            + "height=\"8\" rx=\"2\"/></svg>");
    }
}
