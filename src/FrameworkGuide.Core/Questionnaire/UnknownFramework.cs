using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>A slug that no framework has.</summary>
public static class UnknownFramework
{
    /// <summary>Of more than these a message says where they are listed.</summary>
    private const int MostListed = 30;

    /// <summary>That there is no such framework, which there are, and which is the nearest.</summary>
    public static FieldProblem Problem(string field, string slug, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var slugs = catalog.Frameworks.Select(f => f.Slug).ToList();
        var allowed = slugs.Count > MostListed
            ? "the list is at /api/v1/frameworks"
            : Allowed.Words(slugs, "this guide has none yet");
        return new FieldProblem(
            field, $"there is no framework {English.Quote(slug)}; {allowed}{Nearest.Hint(slug, slugs)}");
    }

    /// <summary>
    /// The slug that a name most likely means: itself, the slug of a framework of that name, or the nearest; null for
    /// none.
    /// </summary>
    public static string? MeantBy(string name, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return SlugOf(name, catalog) ?? Nearest.To(name, catalog.Frameworks.Select(f => f.Slug));
    }

    /// <summary>The slug of the framework that has a name, an alias or a slug; null for none.</summary>
    public static string? SlugOf(string name, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.FrameworksBySlug.ContainsKey(name)
            ? name
            : catalog.Frameworks.FirstOrDefault(f => IsCalled(f, name))?.Slug;
    }

    private static bool IsCalled(FrameworkSummary framework, string name) =>
        framework.Aliases.Prepend(framework.Name).Contains(name, StringComparer.OrdinalIgnoreCase);
}
