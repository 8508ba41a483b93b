using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>A framework in a list.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Language">The main language.</param>
/// <param name="Languages">All its languages, the main one first.</param>
/// <param name="Style">What kind of framework it is; null where the guide does not say.</param>
/// <param name="Licence">An SPDX expression; null where the guide does not say.</param>
/// <param name="Sizes">How well it suits small, medium and large projects, 0 to 5; null is not
/// rated, which is not 0.</param>
/// <param name="Support">The support of its newest release line; null if no released line is known.</param>
/// <param name="Reviewed">The day an editor last checked the whole profile against its sources.</param>
internal sealed record FrameworkRowJson(
    string Slug,
    string Name,
    string Language,
    IReadOnlyList<string> Languages,
    string? Style,
    string? Licence,
    [property: Range(0, 5)] IReadOnlyDictionary<string, double?> Sizes,
    SupportJson? Support,
    DateOnly? Reviewed)
{
    public static FrameworkRowJson Of(FrameworkSummary framework, DateOnly today) => new(
        framework.Slug,
        framework.Name,
        framework.Languages[0],
        framework.Languages,
        framework.Style,
        framework.Licence,
        Enum.GetValues<ProjectSize>().ToDictionary(
            CatalogWords.Word, s => framework.Sizes.TryGetValue(s, out var value) ? value : (double?)null),
        SupportJson.Of(framework.Releases, today),
        framework.Reviewed);
}
