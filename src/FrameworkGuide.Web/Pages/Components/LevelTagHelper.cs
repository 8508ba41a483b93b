using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>
/// Where a capability comes from, in words, with a mark whose shape says the same. Unknown never looks like none.
/// </summary>
[HtmlTargetElement("g-level", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LevelTagHelper : TagHelper
{
    public CapabilityLevel? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup(Value));
    }

    internal static string Markup(CapabilityLevel? level)
    {
        var mark = level switch
        {
            CapabilityLevel.BuiltIn => "<rect class=\"full\" x=\"1\" y=\"1\" width=\"10\" height=\"10\" rx=\"1\"/>",
            CapabilityLevel.Official => "<rect x=\"1\" y=\"1\" width=\"10\" height=\"10\" rx=\"1\"/><rect "
                + "class=\"full\" x=\"1\" y=\"6\" width=\"10\" height=\"5\"/>",
            CapabilityLevel.Community => "<rect x=\"1\" y=\"1\" width=\"10\" height=\"10\" rx=\"1\"/>",
            CapabilityLevel.None => "<path d=\"M1 6h10\"/>",
            _ => Marks.Unknown,
        };
        return $"<span class=\"level{(level is null ? " unknown" : "")}\">{Marks.Of(mark)}"
            + $"{CatalogWords.Level(level)}</span>";
    }
}
