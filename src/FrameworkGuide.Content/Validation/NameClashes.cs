using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Validation;

/// <summary>
/// Frameworks, needs, sample projects and guides of one name: readers see their keys behind it, and
/// should see better names.
/// </summary>
public static class NameClashes
{
    /// <summary>A warning for each document whose name another of its kind has too.</summary>
    /// <param name="read">Reads a file of the content folder.</param>
    public static IEnumerable<ContentProblem> Check(CatalogSnapshot catalog, Func<string, byte[]> read)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(read);
        return catalog.Entries
            .Select(e => (Entry: e, Name: NameOf(e.Content)))
            .Where(e => e.Name is not null)
            .GroupBy(e => (e.Entry.Kind, EqualNames.KeyOf(e.Name!)))
            .Where(g => g.Count() > 1)
            .SelectMany(g =>
                g.SelectMany(e => Report(e.Entry, e.Name!, g.First(o => o.Entry != e.Entry).Entry.Path, read)));
    }

    /// <summary>The same for one document.</summary>
    public static IEnumerable<ContentProblem> Check(
        CatalogSnapshot catalog, CatalogEntry entry, Func<string, byte[]> read)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(read);
        if (NameOf(entry.Content) is not { } name)
            return [];
        var key = EqualNames.KeyOf(name);
        return catalog.Entries.FirstOrDefault(e => e.Path != entry.Path && IsNamed(e, entry.Kind, key)) is { } other
            ? Report(entry, name, other.Path, read)
            : [];
    }

    private static bool IsNamed(CatalogEntry entry, DocumentKind kind, string key) =>
        entry.Kind == kind && NameOf(entry.Content) is { } name && EqualNames.KeyOf(name) == key;

    private static IReadOnlyList<ContentProblem> Report(
        CatalogEntry entry, string name, string other, Func<string, byte[]> read)
    {
        var (problems, key) = (new ProblemSink(entry.Path), entry.Content is FrameworkSummary ? "name" : "title");
        problems.Add(
            ProblemCode.EqualName,
            FrontMatterPlace.Of(key, read(entry.Path)),
            $"the {key} is '{name}', and so is that of {other}; readers see '{name} ({entry.Slug})'. "
            + "Give them different names");
        return problems.Problems;
    }

    private static string? NameOf(DocumentContent content) => content switch
    {
        FrameworkSummary framework => framework.Name,
        Need need => need.Title,
        SampleProject project => project.Title,
        Guide guide => guide.Title,
        _ => null,
    };
}
