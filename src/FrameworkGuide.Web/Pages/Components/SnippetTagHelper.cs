using System.Text.Encodings.Web;
using FrameworkGuide.Data.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>A place in a text with the words that were found marked.</summary>
[HtmlTargetElement("g-snippet", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SnippetTagHelper : TagHelper
{
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var (part, i) in Of.Split(SearchSnippet.Open, SearchSnippet.Close).Select(
            (p, i) => (HtmlEncoder.Default.Encode(p), i)))
            output.Content.AppendHtml(i % 2 == 0 ? part : $"<mark>{part}</mark>");
    }
}
