using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using FrameworkGuide.Core.Scoring;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>A score as one bar: what each criterion adds, side by side; the table below it has the numbers.</summary>
[HtmlTargetElement("g-stack", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StackTagHelper : TagHelper
{
    public IReadOnlyList<Contribution> Of { get; set; } = [];

    /// <summary>The bar in words, for those who do not see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "stack");
        var svg = new StringBuilder("<svg width=\"100%\" height=\"16\" role=\"img\" focusable=\"false\"><title>").Append(HtmlEncoder.Default.Encode(Label)).Append("</title><rect class=\"track\" width=\"100%\" height=\"16\"/>");
        var from = 0.0;
        for (var i = 0; i < Of.Count; i++)
        {
            var to = from + Of[i].Points;
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"part {(i % 2 == 0 ? "even" : "odd")}\" x=\"{from:0.##}%\" width=\"{to - from:0.##}%\" height=\"16\"/>");
            from = to;
        }

        output.Content.SetHtmlContent(svg.Append("</svg>").ToString());
    }
}
