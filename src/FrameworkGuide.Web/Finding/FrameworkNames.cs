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
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            if (!pair.DecodeName().Span.SequenceEqual(ComparedKey) || pair.DecodeValue() is not { Length: > 0 } value)
                continue;
            var slug = value.ToString();
            if (!catalog.FrameworksBySlug.ContainsKey(slug))
                problems.Add(Problem(ComparedKey, slug, catalog));
            else if (slugs.Contains(slug))
                problems.Add(new AnswerProblem(ComparedKey, $"{AnswerRules.Quote(slug)} is named more than once"));
            else
                slugs.Add(slug);
        }

        if (problems.Count == 0 && slugs.Count is < FewestCompared or > MostCompared)
            problems.Add(new AnswerProblem(ComparedKey, $"{Texts.Count(slugs.Count, "framework is", "frameworks are")} named; allowed are {FewestCompared} to {MostCompared}"));
        const int mostTold = 10;
        return (slugs, problems.Count <= mostTold ? problems : problems[..mostTold]);
    }
}
