using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What the form of a new document says, as it was typed.</summary>
internal sealed record NewInput : IValidatableObject
{
    /// <summary>The fields in the order of the form.</summary>
    public static readonly IReadOnlyList<string> Names = ["kind", "name", "slug", "language", "main"];

    private const int LongestName = 100;

    public string? Kind { get; init; }

    public string? Name { get; init; }

    public string? Slug { get; init; }

    /// <summary>Of a framework, in the order of the choices.</summary>
    public string?[] Language { get; init; } = [];

    /// <summary>The language that comes first; null where there is one alone.</summary>
    public string? Main { get; init; }

    public DocumentKind? DocumentKind() =>
        NewDocuments.Kinds.Where(k => k.Word == Kind).Select(k => (DocumentKind?)k.Kind).FirstOrDefault();

    public IReadOnlyList<string> Languages() =>
        [.. Language.Select(l => l?.Trim() ?? "").Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DocumentKind() is null)
            yield return new("Choose what it is.", ["kind"]);
        if (Name?.Trim() is not { Length: > 0 and <= LongestName } name || name.Any(char.IsControl))
            yield return new($"Give it a name of 1 to {LongestName} characters.", ["name"]);
        if (Slug is null || !ContentFolder.IsSlug(Slug.Trim()))
            yield return new(
                "The file's name is made of lower-case letters, digits and single hyphens, at most 64, "
                + "such as ‘ruby-on-rails’.",
                ["slug"]);
    }
}
