using System.Text;
using FrameworkGuide.Core.Comparison;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>
/// The scale of a row with the marks of the frameworks on it. The marks are drawn once, in the legend: a comparison of
/// six has more than a hundred. Those who hear the page have the same numbers in the table.
/// </summary>
[HtmlTargetElement("g-plot", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PlotTagHelper : TagHelper
{
    public PlottedRow? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of is not { } row)
            return;
        var svg = new StringBuilder($"<svg class=\"plot\" width=\"100%\" height=\"{row.Height}\" aria-hidden=\"true\" "
            + "focusable=\"false\">");
        svg.Append($"<line class=\"axis\" x2=\"100%\" y1=\"{row.Axis}\" y2=\"{row.Axis}\"/>");
        if (row.Marks.Count > 1)
            svg.Append($"<line class=\"span\" x1=\"{row.Marks[0].X}\" x2=\"{row.Marks[^1].X}\" y1=\"{row.Axis}\" "
                + $"y2=\"{row.Axis}\"/>");
        foreach (var (x, text) in row.Values)
            svg.Append($"<text x=\"{x}\" y=\"{row.Baseline}\">{text}</text>");
        foreach (var mark in row.Marks)
            svg.Append($"<use href=\"#{MarkTagHelper.IdOf(mark.Framework)}\" x=\"{mark.X}\" y=\"{mark.Y}\"/>");
        output.Content.SetHtmlContent(svg.Append("</svg>").ToString());
    }
}
