using System.Text.Encodings.Web;
using FrameworkGuide.Core.Comparison;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>Whether and how the cells of a row differ, in words, with a mark whose shape says the same.</summary>
[HtmlTargetElement("g-difference", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DifferenceTagHelper : TagHelper
{
    public ComparedRow? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of is not { } row)
            return;
        var mark = row.Difference switch
        {
            Difference.Some => Marks.Different,
            Difference.None => Marks.Equal,
            _ => Marks.Unknown,
        };
        output.Content.SetHtmlContent(
            $"<span class=\"difference{(row.Difference == Difference.Some ? " some" : "")}\">{Marks.Of(mark)}"
            + $"{HtmlEncoder.Default.Encode(row.DifferenceText)}</span>");
    }
}
