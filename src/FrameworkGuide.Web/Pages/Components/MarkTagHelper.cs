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

    /// <summary>Its place in a legend whose marks are drawn again elsewhere; null where it is drawn once.</summary>
    public int? Place { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of is { } mark)
            output.Content.SetHtmlContent(
                $"<svg class=\"fw\" width=\"{2 * MarkDrawing.Reach}\" height=\"{2 * MarkDrawing.Reach}\" "
                + $"viewBox=\"{-MarkDrawing.Reach} {-MarkDrawing.Reach} {2 * MarkDrawing.Reach} "
                + $"{2 * MarkDrawing.Reach}\" aria-hidden=\"true\" focusable=\"false\">{Markup(mark, Place)}</svg>");
    }

    /// <summary>What a mark in a legend is drawn again by.</summary>
    internal static string IdOf(int place) => string.Create(CultureInfo.InvariantCulture, $"mark-{place}");

    /// <summary>Its drawing, around the middle of what it stands in.</summary>
    private static string Markup(FrameworkMark mark, int? place)
    {
        var (x, y) = MarkDrawing.Letters(mark.Shape);
        var id = place is { } number ? $" id=\"{IdOf(number)}\"" : "";
        var size = mark.Letters.Length > 1 ? " class=\"two\"" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<g{id} class=\"fm m{(int)mark.Shape}\"><path d=\"{MarkDrawing.Outline(mark.Shape)}\"/><text x=\"{x}\" "
                + $"y=\"{y}\"{size}>{HtmlEncoder.Default.Encode(mark.Letters)}</text></g>");
    }
}
