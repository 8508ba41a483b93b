using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Components;

/// <summary>A support status in words, with a mark whose shape says the same.</summary>
[HtmlTargetElement("g-support", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SupportTagHelper : TagHelper
{
    public SupportStatus Status { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup(Status));
    }

    internal static string Markup(SupportStatus status)
    {
        var mark = status.Kind switch
        {
            SupportKind.Active => "<circle class=\"full\" cx=\"6\" cy=\"6\" r=\"5\"/>",
            SupportKind.SecurityOnly => "<circle cx=\"6\" cy=\"6\" r=\"5\"/><path class=\"full\" d=\"M6 1a5 5 0 0 0 0 "
                + "10z\"/>",
            SupportKind.Ended => "<circle cx=\"6\" cy=\"6\" r=\"5\"/><path d=\"M3 3l6 6M9 3l-6 6\"/>",
            _ => "<circle cx=\"6\" cy=\"6\" r=\"5\" stroke-dasharray=\"2 2\"/>",
        };
        return $"<span class=\"support\">{Marks.Of(mark)}{CatalogWords.Support(status)}</span>";
    }
}
