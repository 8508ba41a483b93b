using System.Globalization;
using FrameworkGuide.Core.Explanation;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>The mark of a person in dot plots, beside the name.</summary>
[HtmlTargetElement("g-person", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PersonTagHelper : TagHelper
{
    /// <summary>From 1.</summary>
    public int Number { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        const int Middle = DotRow.Radius + 1;
        output.TagName = null;
        output.Content.SetHtmlContent(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"person\" width=\"{2 * Middle}\" height=\"{2 * Middle}\" aria-hidden=\"true\" "
            + $"focusable=\"false\"><circle cx=\"{Middle}\" cy=\"{Middle}\" r=\"{DotRow.Radius}\"/>"
            + $"<text x=\"{Middle}\" y=\"{Middle + 4}\" text-anchor=\"middle\">{Number}</text></svg>"));
    }
}
