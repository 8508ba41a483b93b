using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Questionnaire;
using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Finding;

/// <summary>Frameworks that an address names by their slugs.</summary>
internal static class FrameworkNames
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
    public static AnswerProblem Problem(string field, string slug, CatalogSnapshot catalog)
    {
        var slugs = catalog.Frameworks.Select(f => f.Slug).ToList();
        var allowed = slugs.Count == 0 ? "this guide has none yet"
            : slugs.Count <= MostListed ? $"allowed {(slugs.Count == 1 ? "is" : "are")} {Texts.List(slugs)}"
            : "the list is at /api/v1/frameworks";
        return new AnswerProblem(field, $"there is no framework {AnswerRules.Quote(slug)}; {allowed}{Nearest.Hint(slug, slugs)}");
    }

    /// <summary>The frameworks to compare, in the order they are named, and what is wrong with the address.</summary>
    public static (IReadOnlyList<string> Slugs, IReadOnlyList<AnswerProblem> Problems) ReadCompared(QueryString query, CatalogSnapshot catalog)
    {
        var (slugs, problems) = (new List<string>(), new List<AnswerProblem>());
        foreach (var slug in NamedIn(query))
        {
            if (problems.Count == MostTold)
                break;
            if (!catalog.FrameworksBySlug.ContainsKey(slug))
                problems.Add(Problem(ComparedKey, slug, catalog));
            else if (slugs.Contains(slug))
                problems.Add(new AnswerProblem(ComparedKey, $"{AnswerRules.Quote(slug)} is named more than once"));
            else
                slugs.Add(slug);
        }

        if (problems.Count == 0 && slugs.Count is < FewestCompared or > MostCompared)
            problems.Add(new AnswerProblem(ComparedKey, $"{Texts.Count(slugs.Count, "framework is", "frameworks are")} named; allowed are {FewestCompared} to {MostCompared}"));
        return (slugs, problems);
    }

    /// <summary>The query that names frameworks to compare, with its question mark.</summary>
    public static string ComparedQuery(IReadOnlyList<string> slugs, bool isOnlyDifferences) =>
        $"?{string.Join('&', slugs.Select(s => $"{ComparedKey}={s}"))}{(isOnlyDifferences ? $"&{OnlyKey}={OnlyDifferences}" : "")}";

    /// <summary>What an address that cannot be compared most likely meant; empty where that is less than two frameworks.</summary>
    public static IReadOnlyList<string> MeantIn(QueryString query, CatalogSnapshot catalog)
    {
        var meant = NamedIn(query).Take(MostTold).Select(n => MeantBy(n, catalog)).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostCompared).ToList();
        return meant.Count < FewestCompared ? [] : meant;
    }

    private static string? MeantBy(string name, CatalogSnapshot catalog) => catalog.FrameworksBySlug.ContainsKey(name)
        ? name
        : catalog.Frameworks.FirstOrDefault(f => f.Aliases.Prepend(f.Name).Contains(name, StringComparer.OrdinalIgnoreCase))?.Slug
            ?? Nearest.To(name, catalog.Frameworks.Select(f => f.Slug));

    private static List<string> NamedIn(QueryString query)
    {
        var names = new List<string>();
        foreach (var pair in new QueryStringEnumerable(query.Value))
            if (pair.DecodeName().Span.SequenceEqual(ComparedKey) && pair.DecodeValue() is { Length: > 0 } value)
                names.Add(value.ToString());
        return names;
    }
}
