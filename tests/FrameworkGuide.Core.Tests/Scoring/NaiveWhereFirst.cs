using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>
/// Every combination of a size, a language and up to two needs, asked of the recommender one after the other. Sizes and
/// needs count where the language is open, languages wherever they are.
/// </summary>
internal sealed class NaiveWhereFirst
{
    private readonly List<(ProjectAnswers Answers, IReadOnlyList<string> Firsts)> _combinations;

    public NaiveWhereFirst(CatalogSnapshot catalog)
    {
        var languages = catalog.Frameworks.SelectMany(f => f.Languages).Distinct().Select(l => (string[])[l])
            .Prepend([]);
        var needs = catalog.Needs.Select(n => n.Key).ToList();
        List<string[]> needSets = [[], .. needs.Select(n => (string[])[n]), .. needs.SelectMany(
            (a, i) => needs.Skip(i + 1).Select(b => (string[])[a, b]))];
        _combinations =
        [
            .. from size in Enum.GetValues<ProjectSize>().Select(s => (ProjectSize?)s).Prepend(null)
               from language in languages
               from needSet in needSets
               let answers = new ProjectAnswers { Size = size, Languages = language, Needs = needSet.ToDictionary(
                   n => n, _ => Importance.Important) }
               let firsts = Recommender.FirstPlaces(catalog, answers)
               where firsts.Count > 0
               select (answers, firsts),
        ];
    }

    public int Count => Open.Count();

    private IEnumerable<(ProjectAnswers Answers, IReadOnlyList<string> Firsts)> Open =>
        _combinations.Where(c => c.Answers.Languages.Count == 0);

    public bool IsFirstEverywhere(string slug) => _combinations.All(c => c.Firsts.Contains(slug));

    public double Overall(string slug) => Share(Open, slug);

    public double With(FirstShare answer, string slug) =>
        Share((answer.Criterion == Criterion.Language ? _combinations : Open).Where(c => Has(c.Answers, answer)), slug);

    private static double Share(
        IEnumerable<(ProjectAnswers Answers, IReadOnlyList<string> Firsts)> combinations, string slug) =>
        combinations.Select(c => c.Firsts.Contains(slug) ? 1.0 / c.Firsts.Count : 0).DefaultIfEmpty(0).Average();

    private static bool Has(ProjectAnswers answers, FirstShare answer) =>
        answer.Criterion == Criterion.Size ? answers.Size is { } size && size.ToString()
            .Equals(answer.Answer, StringComparison.OrdinalIgnoreCase)
        : answer.Criterion == Criterion.Language ? answers.Languages.Contains(answer.Answer)
        : answers.Needs.ContainsKey(answer.Criterion.NeedKey!);
}
