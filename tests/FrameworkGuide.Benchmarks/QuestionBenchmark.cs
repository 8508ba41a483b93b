using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// How soon the first place is the one that all answers give: the needs of a project answered in page order, in the
/// order the engine suggests, and as the short way asks (the five that matter most, then what could still change it).
/// </summary>
internal static class QuestionBenchmark
{
    private const int Picked = 5;
    private static readonly int[] Shown = [0, 2, 3, 5, 8, 12];

    private delegate Criterion NextQuestion(ProjectAnswers soFar, List<Criterion> left, ProjectAnswers all);

    public static void Run(int projects)
    {
        var catalog = CalibrationReport.ReadCatalog();
        Report("sample projects", catalog, [.. catalog.Projects.Select(ProjectAnswers.Of)]);
        foreach (var hasLanguage in new[] { true, false })
            foreach (var share in new[] { 0.5, 0.33 })
                Report(
                    $"{(hasLanguage ? "a language named" : "no language named")}, {share:0%} of the needs matter",
                    catalog,
                    [
                        .. Enumerable.Range(0, int.MaxValue)
                            .Select(seed => RandomProject(catalog, new Random(seed), hasLanguage, share))
                            .Where(p => Recommender.FirstPlaces(catalog, p).Count > 0).Take(projects),
                    ]);
    }

    private static void Report(string title, CatalogSnapshot catalog, List<ProjectAnswers> projects)
    {
        Console.WriteLine($"{projects.Count} projects: {title}");
        Print("page order", catalog, projects, (_, left, _) => left[0]);
        Print("suggested", catalog, projects, (soFar, left, _) => QuestionOrder.Find(catalog, soFar, left, left)[0]);
        Print("short way", catalog, projects, (soFar, left, all) =>
            left.Count > catalog.Needs.Count - Picked
                ? left.MaxBy(c => all.ImportanceOf(c.NeedKey!).Weight)
                : QuestionOrder.Find(catalog, soFar, left, Open(catalog, soFar, left))[0]);
    }

    private static List<Criterion> Open(CatalogSnapshot catalog, ProjectAnswers soFar, List<Criterion> left)
    {
        var open = AnswerChanges.Find(catalog, soFar).OpenQuestions.Where(left.Contains).ToList();
        return open.Count > 0 ? open : left;
    }

    private static void Print(string name, CatalogSnapshot catalog, List<ProjectAnswers> projects, NextQuestion next)
    {
        var right = new int[Shown[^1] + 1];
        foreach (var project in projects)
        {
            var last = Recommender.FirstPlaces(catalog, project);
            var soFar = project with { Needs = new Dictionary<string, Importance>() };
            var left = catalog.Needs.Select(n => Criterion.OfNeed(n.Key)).ToList();
            for (var asked = 0; asked < right.Length; asked++)
            {
                if (Recommender.FirstPlaces(catalog, soFar).SequenceEqual(last))
                    right[asked]++;
                var question = next(soFar, left, project);
                left.Remove(question);
                soFar = soFar.WithNeed(question.NeedKey!, project.ImportanceOf(question.NeedKey!));
            }
        }

        Console.WriteLine($"  {name,-11}" + string.Concat(
            Shown.Select(n => $"  after {n,2}: {100.0 * right[n] / projects.Count,3:0}%")));
    }

    private static ProjectAnswers RandomProject(
        CatalogSnapshot catalog, Random random, bool hasLanguage, double share)
    {
        var languages = catalog.Frameworks.SelectMany(f => f.Languages).Distinct().ToArray();
        Importance Answer() => random.NextDouble() >= share ? default
            : random.Next(5) is 0 ? Importance.Must
            : random.Next(2) is 0 ? Importance.Important
            : Importance.Nice;
        return new ProjectAnswers
        {
            Size = (ProjectSize)random.Next(3),
            Languages = hasLanguage ? [languages[random.Next(languages.Length)]] : [],
            Needs = catalog.Needs.ToDictionary(n => n.Key, _ => Answer()),
        };
    }
}
