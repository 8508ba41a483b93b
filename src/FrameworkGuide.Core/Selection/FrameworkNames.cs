using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Selection;

/// <summary>Frameworks that an address names by their slugs.</summary>
public static class FrameworkNames
{
    public const string ComparedKey = "f";
    public const string OnlyKey = "only";
    public const string OnlyDifferences = "differences";
    public const int FewestCompared = 2;
    public const int MostCompared = 6;

    private const int MostListed = 30;

    /// <summary>Problems that are told; looking for what each name may have meant takes time.</summary>
    private const int MostTold = 10;

    /// <summary>What is said of a slug that no framework has.</summary>
    public static FieldProblem Problem(string field, string slug, CatalogSnapshot catalog)
    {
        var slugs = catalog.Frameworks.Select(f => f.Slug).ToList();
        var allowed = slugs.Count == 0 ? "this guide has none yet"
            : slugs.Count <= MostListed ? $"allowed {(slugs.Count == 1 ? "is" : "are")} {English.List(slugs)}"
            : "the list is at /api/v1/frameworks";
        return new FieldProblem(field, $"there is no framework {English.Quote(slug)}; {allowed}{Nearest.Hint(slug, slugs)}");
    }

    /// <summary>The frameworks to compare, in the order they are named, and what is wrong with the address.</summary>
    public static (IReadOnlyList<string> Slugs, IReadOnlyList<FieldProblem> Problems) ReadCompared(IEnumerable<(string Key, string Value)> query, CatalogSnapshot catalog)
    {
        var (slugs, problems) = (new List<string>(), new List<FieldProblem>());
        foreach (var slug in NamedIn(query))
        {
            if (problems.Count == MostTold)
                break;
            if (!catalog.FrameworksBySlug.ContainsKey(slug))
                problems.Add(Problem(ComparedKey, slug, catalog));
            else if (slugs.Contains(slug))
                problems.Add(new FieldProblem(ComparedKey, $"{English.Quote(slug)} is named more than once"));
            else
                slugs.Add(slug);
        }

        if (problems.Count == 0 && slugs.Count is < FewestCompared or > MostCompared)
            problems.Add(new FieldProblem(ComparedKey, $"{English.Count(slugs.Count, "framework is", "frameworks are")} named; allowed are {FewestCompared} to {MostCompared}"));
        return (slugs, problems);
    }

    /// <summary>The query that names frameworks to compare, with its question mark.</summary>
    public static string ComparedQuery(IReadOnlyList<string> slugs, bool isOnlyDifferences) =>
        $"?{string.Join('&', slugs.Select(s => $"{ComparedKey}={s}"))}{(isOnlyDifferences ? $"&{OnlyKey}={OnlyDifferences}" : "")}";

    /// <summary>What an address that cannot be compared most likely meant; empty where that is less than two frameworks.</summary>
    public static IReadOnlyList<string> MeantIn(IEnumerable<(string Key, string Value)> query, CatalogSnapshot catalog)
    {
        var meant = NamedIn(query).Take(MostTold).Select(n => MeantBy(n, catalog)).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostCompared).ToList();
        return meant.Count < FewestCompared ? [] : meant;
    }

    private static string? MeantBy(string name, CatalogSnapshot catalog) => catalog.FrameworksBySlug.ContainsKey(name)
        ? name
        : catalog.Frameworks.FirstOrDefault(f => f.Aliases.Prepend(f.Name).Contains(name, StringComparer.OrdinalIgnoreCase))?.Slug
            ?? Nearest.To(name, catalog.Frameworks.Select(f => f.Slug));

    private static IEnumerable<string> NamedIn(IEnumerable<(string Key, string Value)> query) =>
        query.Where(p => p.Key == ComparedKey && p.Value.Length > 0).Select(p => p.Value);
}
