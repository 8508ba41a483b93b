using System.Text;
using System.Text.Encodings.Web;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>
/// A cell of the comparison: its value, with the reason and the sources in a box that opens in place. Written as text,
/// because a comparison has hundreds.
/// </summary>
[HtmlTargetElement("g-compared", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ComparedTagHelper : TagHelper
{
    private static readonly string Ahead = $"<span class=\"ahead\">{Marks.Of(Marks.Ahead)}ahead</span>";

    public ComparedCell? Cell { get; set; }

    /// <summary>Whether the value is all that is shown.</summary>
    public bool IsBrief { get; set; }

    /// <summary>How many sources are linked at most.</summary>
    public int MostSources { get; set; } = int.MaxValue;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Cell is { } cell)
            output.Content.SetHtmlContent(Markup(cell));
    }

    private string Markup(ComparedCell cell)
    {
        var encoder = HtmlEncoder.Default;
        var value = cell switch
        {
            { Rating: { } rating } => RatingTagHelper.Markup(rating),
            { Level: { } level } => LevelTagHelper.Markup(level),
            { Support: { } support } => SupportTagHelper.Markup(support),
            { IsKnown: true } => $"<span>{encoder.Encode(cell.Text)}</span>",
            _ => $"<span class=\"unknown\">{encoder.Encode(cell.Text)}</span>",
        };
        if (cell.IsLeading)
            value += " " + Ahead;
        if (cell.IsOverdue)
            value += " <span class=\"overdue\">overdue</span>";
        if (IsBrief || !cell.HasMore)
            return value;

        var html = new StringBuilder("<details class=\"cell\"><summary>").Append(value).Append("</summary>");
        if (cell.Why is { } why)
            html.Append("<p>").Append(encoder.Encode(English.Capitalize(why))).Append("</p>");
        if (cell.Sources.Count > 0)
            html.Append(SourcesTagHelper.HostsMarkup(cell.Sources, MostSources));
        return html.Append("</details>").ToString();
    }
}
