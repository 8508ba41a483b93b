using System.Text.Encodings.Web;
using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>Where a fact comes from: links named by their addresses.</summary>
[HtmlTargetElement("g-sources", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SourcesTagHelper : TagHelper
{
    public IEnumerable<string?> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup(Of));
    }

    internal static string Markup(IEnumerable<string?> sources) => Markup(sources, CatalogWords.Source);

    /// <summary>The same in a table of hundreds of sources, where hosts alone name them.</summary>
    internal static string HostsMarkup(IEnumerable<string?> sources) => Markup(sources, CatalogWords.SourceHost);

    private static string Markup(IEnumerable<string?> sources, Func<string, string> name)
    {
        var addresses = sources.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var encoder = HtmlEncoder.Default;
        var links = addresses.Count == 0
            ? "no source"
            : (addresses.Count == 1 ? "Source: " : "Sources: ")
                + string.Join(", ", addresses.Select(
                    a => $"<a href=\"{encoder.Encode(a)}\">{encoder.Encode(name(a))}</a>"));
        return $"<span class=\"sources\">{links}</span>";
    }
}
