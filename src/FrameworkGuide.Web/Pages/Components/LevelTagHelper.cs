using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>Where a capability comes from, in words, with a mark whose shape says the same. Unknown never looks like none.</summary>
[HtmlTargetElement("g-level", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LevelTagHelper : TagHelper
{
    public CapabilityLevel? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Value is null ? "level unknown" : "level");
        var mark = Value switch
        {
            CapabilityLevel.BuiltIn => "<rect class=\"full\" x=\"1\" y=\"1\" width=\"10\" height=\"10\" rx=\"1\"/>",
            CapabilityLevel.Official => "<rect x=\"1\" y=\"1\" width=\"10\" height=\"10\" rx=\"1\"/><rect class=\"full\" x=\"1\" y=\"6\" width=\"10\" height=\"5\"/>",
            CapabilityLevel.Community => "<rect x=\"1\" y=\"1\" width=\"10\" height=\"10\" rx=\"1\"/>",
            CapabilityLevel.None => "<path d=\"M1 6h10\"/>",
            _ => "<path d=\"M3.5 4.2a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.6-.9 1.3M6 10.2v.6\"/>",
        };
        output.Content.SetHtmlContent($"<svg class=\"mark\" width=\"12\" height=\"12\" viewBox=\"0 0 12 12\" aria-hidden=\"true\" focusable=\"false\">{mark}</svg>");
        output.Content.Append(Texts.Level(Value));
    }
}
