using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>Where a fact comes from: links named by their addresses.</summary>
[HtmlTargetElement("g-sources", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SourcesTagHelper : TagHelper
{
    public IEnumerable<string?> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "sources");
        var addresses = Of.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (addresses.Count == 0)
        {
            output.Content.SetContent("no source");
            return;
        }

        var encoder = HtmlEncoder.Default;
        output.Content.SetHtmlContent(
            (addresses.Count == 1 ? "Source: " : "Sources: ")
            + string.Join(", ", addresses.Select(a => $"<a href=\"{encoder.Encode(a)}\">{encoder.Encode(Texts.Source(a))}</a>")));
    }
}
