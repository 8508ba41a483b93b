using System.Globalization;
using System.Text.Encodings.Web;
using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>The mark of a framework, beside its name.</summary>
[HtmlTargetElement("g-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkTagHelper : TagHelper
{
    public FrameworkMark? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of is { } mark)
            output.Content.SetHtmlContent(
                $"<svg class=\"fw\" width=\"{2 * MarkDrawing.Reach}\" height=\"{2 * MarkDrawing.Reach}\" "
                + $"viewBox=\"{-MarkDrawing.Reach} {-MarkDrawing.Reach} {2 * MarkDrawing.Reach} "
                + $"{2 * MarkDrawing.Reach}\" aria-hidden=\"true\" focusable=\"false\">{Markup(mark)}</svg>");
    }

    /// <summary>Its drawing, around the middle of what it stands in.</summary>
    internal static string Markup(FrameworkMark mark)
    {
        var (x, y) = MarkDrawing.Letters(mark.Shape);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<g class=\"fm m{(int)mark.Shape}\"><path d=\"{MarkDrawing.Outline(mark.Shape)}\"/><text x=\"{x}\" "
                + $"y=\"{y}\"{(mark.Letters.Length > 1 ? " class=\"two\"" : "")}>"
                + $"{HtmlEncoder.Default.Encode(mark.Letters)}</text></g>");
    }
}
