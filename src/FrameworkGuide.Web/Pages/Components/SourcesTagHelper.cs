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
    /// <param name="most">How many are linked; of the others only the number is said.</param>
    internal static string HostsMarkup(IEnumerable<string?> sources, int most) =>
        Markup(sources, CatalogWords.SourceHost, most);

    private static string Markup(IEnumerable<string?> sources, Func<string, string> name, int most = int.MaxValue)
    {
        var addresses = sources.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var encoder = HtmlEncoder.Default;
        var links = addresses.Count == 0
            ? "no source"
            : (addresses.Count == 1 ? "Source: " : "Sources: ")
                + string.Join(", ", addresses.Take(most).Select(
                    a => $"<a href=\"{encoder.Encode(a)}\">{encoder.Encode(name(a))}</a>"));
        var more = addresses.Count > most ? $" and {addresses.Count - most} more" : "";
        return $"<span class=\"sources\">{links}{more}</span>";
    }
}
