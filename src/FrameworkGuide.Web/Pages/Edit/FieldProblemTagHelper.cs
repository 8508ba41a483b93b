using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Says behind a field what is wrong with it, and marks the field as described by that.</summary>
[HtmlTargetElement("input", Attributes = OfAttribute, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = OfAttribute)]
[HtmlTargetElement("textarea", Attributes = OfAttribute)]
public sealed class FieldProblemTagHelper : TagHelper
{
    private const string OfAttribute = "problem-of";
    private const string Described = "aria-describedby";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The name of the field among the problems of the form.</summary>
    [HtmlAttributeName(OfAttribute)]
    public string Field { get; set; } = "";

    /// <summary>The id of what is said; that of the field with "-problem" unless it is given.</summary>
    [HtmlAttributeName("problem-id")]
    public string? Id { get; set; }

    /// <summary>"alert" in a form that has no summary above it.</summary>
    [HtmlAttributeName("problem-role")]
    public string? Role { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var problems = ViewContext.ModelState.At(Field);
        if (problems.Count == 0)
            return;
        var id = Id ?? FormField.IdOf(Field) + "-problem";
        var others = output.Attributes[Described]?.Value?.ToString();
        output.Attributes.SetAttribute(Described, string.IsNullOrEmpty(others) ? id : $"{id} {others}");
        output.Attributes.SetAttribute("aria-invalid", "true");
        var said = new TagBuilder("span") { Attributes = { ["class"] = "field-problem", ["id"] = id } };
        if (Role is not null)
            said.Attributes["role"] = Role;
        said.InnerHtml.Append(string.Join(" ", problems));
        output.PostElement.AppendHtml(said);
    }
}
