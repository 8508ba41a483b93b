using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// The frameworks that an address asks to compare: <c>f</c> (a slug, repeated) and <c>only=differences</c>.
/// </summary>
/// <param name="Slugs">Those that are named and exist, in the order they are named.</param>
/// <param name="IsOnlyDifferences">Whether only rows that differ are asked for.</param>
/// <param name="Problems">Why they cannot be compared; empty where they can.</param>
public sealed record ComparedFrameworks(
    IReadOnlyList<string> Slugs, bool IsOnlyDifferences, IReadOnlyList<FieldProblem> Problems)
{
    public const string Key = "f";
    public const string OnlyKey = "only";
    public const string OnlyDifferences = "differences";

    /// <summary>Fewer are no comparison.</summary>
    public const int Fewest = 2;

    /// <summary>More do not fit beside each other.</summary>
    public const int Most = 6;

    /// <summary>Problems that are told; looking for what each name may have meant takes time.</summary>
    private const int MostTold = 10;

    /// <param name="pairs">The decoded keys and values of an address, in its order.</param>
    public static ComparedFrameworks Read(IEnumerable<(string Key, string Value)> pairs, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var read = pairs.ToList();
        var (slugs, problems) = (new List<string>(), new List<FieldProblem>());
        foreach (var slug in NamedIn(read))
        {
            if (problems.Count == MostTold)
                break;
            if (!catalog.FrameworksBySlug.ContainsKey(slug))
                problems.Add(UnknownFramework.Problem(Key, slug, catalog));
            else if (slugs.Contains(slug))
                problems.Add(new FieldProblem(Key, $"{English.Quote(slug)} is named more than once"));
            else
                slugs.Add(slug);
        }

        if (problems.Count == 0 && slugs.Count is < Fewest or > Most)
            problems.Add(new FieldProblem(Key, $"{English.Count(slugs.Count, "framework is", "frameworks are")} "
                + $"named; allowed: {Fewest} to {Most}"));
        return new ComparedFrameworks(slugs, AsksForDifferences(read, catalog), problems);
    }

    /// <summary>The query that names frameworks to compare for a project: "?f=…".</summary>
    public static string Format(
        IEnumerable<string> slugs, bool isOnlyDifferences, ProjectAnswers answers, CatalogSnapshot catalog)
    {
        IEnumerable<(string, string)> only = isOnlyDifferences ? [(OnlyKey, OnlyDifferences)] : [];
        return AddressQuery.Format([.. slugs.Select(s => (Key, s)), .. only, .. AnswersQuery.Pairs(answers, catalog)]);
    }

    /// <summary>The page that shows them side by side.</summary>
    public static string AddressOf(
        IEnumerable<string> slugs, bool isOnlyDifferences, ProjectAnswers answers, CatalogSnapshot catalog) =>
        "/compare" + Format(slugs, isOnlyDifferences, answers, catalog);

    /// <summary>The slugs that an address most likely meant; empty where that is less than two frameworks.</summary>
    public static IReadOnlyList<string> MeantIn(IEnumerable<(string Key, string Value)> pairs, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var meant = NamedIn(pairs).Take(MostTold).Select(n => UnknownFramework.MeantBy(n, catalog)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Take(Most).ToList();
        return meant.Count < Fewest ? [] : meant;
    }

    /// <summary>
    /// The key in any case, as ASP.NET Core's query does, and only once. Names of frameworks under the same key are the
    /// project's shortlist.
    /// </summary>
    private static bool AsksForDifferences(IEnumerable<(string Key, string Value)> pairs, CatalogSnapshot catalog) =>
        pairs.Where(p => p.Key.Equals(OnlyKey, StringComparison.OrdinalIgnoreCase)).Select(p => p.Value)
            .Where(v => !catalog.FrameworksBySlug.ContainsKey(v)).ToList() is [OnlyDifferences];

    private static IEnumerable<string> NamedIn(IEnumerable<(string Key, string Value)> pairs) =>
        pairs.Where(p => p.Key == Key && p.Value.Length > 0).Select(p => p.Value);
}
