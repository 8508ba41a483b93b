using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>A date people can read and machines too.</summary>
[HtmlTargetElement("g-day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public PartialDate? Partial { get; set; }

    /// <summary>Shown where there is no date.</summary>
    public string? Missing { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if ((Value is { } day ? PartialDate.From(day) : Partial) is { } date)
        {
            output.TagName = "time";
            output.Attributes.SetAttribute("datetime", date.ToString());
            output.Content.SetContent(CatalogWords.Day(date));
        }
        else
        {
            output.TagName = "span";
            output.Attributes.SetAttribute("class", "unknown");
            output.Content.SetContent(Missing ?? CatalogWords.NotStated);
        }
    }
}
