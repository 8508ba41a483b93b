using FrameworkGuide.Web.Requests;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using Microsoft.AspNetCore.Http;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Answers to the shipped content's questions.</summary>
internal static class SomeAnswers
{
    /// <summary>
    /// What no sample project has: conditions, several languages, weights of one's own, weights left open.
    /// </summary>
    private static readonly string[] Others =
    [
        "?size=large&language=Kotlin&policy=require&need.rest-api=must&need.learning-curve=nice",
        "?language=Python&language=Ruby&need.admin-back-office=must&need.time-to-market=7.25&weight.language=0.5",
        "?size=medium&language=Go&need.realtime=important&need.raw-throughput=important&weighting=unknown",
        "?size=small&need.low-memory-footprint=must&need.learning-curve=must&need.hiring-pool=0.1&weight.size=10",
        "?language=C%23&policy=require&need.rest-api=nice",
        "?size=small&need.rest-api=must&need.time-to-market=must",
        "?language=JavaScript&policy=require&need.microservices=important",
        "?need.admin-back-office=must&need.microservices=must",
    ];

    private static readonly Importance[] Importances = [Importance.Nice, Importance.Important, Importance.Must,
        Importance.OfWeight(2), Importance.OfWeight(7.5), Importance.OfWeight(0.3)];

    /// <summary>
    /// Answers put together at random, the same in each run; each of some needs, most with a size or languages.
    /// </summary>
    public static IEnumerable<string> RandomQueries(CatalogSnapshot catalog, int count)
    {
        var random = new Random(count);
        for (var i = 0; i < count; i++)
            yield return AnswersQuery.Format(
                new ProjectAnswers
                {
                    Size = random.Next(3) > 0 ? (ProjectSize)random.Next(3) : null,
                    Languages = random.Next(2) > 0
                        ? random.GetItems(catalog.LanguageNames.ToArray(), 2).Distinct().ToList()
                        : [],
                    RequireLanguage = random.Next(6) == 0,
                    Needs = random.GetItems(catalog.Needs.ToArray(), 1 + random.Next(3)).Distinct()
                        .ToDictionary(n => n.Key, _ => random.GetItems(Importances, 1)[0]),
                    SizeWeight = random.Next(6) == 0 ? 5 : null,
                    Weighting = random.Next(6) == 0 ? Weighting.Unknown : Weighting.Stated,
                },
                catalog);
    }

    /// <summary>Those of every sample project, and the others.</summary>
    public static IEnumerable<ProjectAnswers> All(CatalogSnapshot catalog) =>
        catalog.Projects.Select(p => ProjectAnswers.Of(p))
            .Concat(Others.Select(q => AnswersQuery.Read(new QueryString(q).Pairs(), catalog).Answers));

    /// <summary>The addresses of all of these, from the question mark on.</summary>
    public static IEnumerable<string> Queries(CatalogSnapshot catalog) =>
        All(catalog).Select(a => AnswersQuery.Format(a, catalog));
}
