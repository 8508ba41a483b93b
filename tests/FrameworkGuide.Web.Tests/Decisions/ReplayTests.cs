using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Decisions;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>
/// Decisions kept while the shipped content goes through edits of all kinds: everything that changed is told with its
/// day, and nothing else. <c>REPLAY_SEED</c> runs the same case again.
/// </summary>
public sealed class ReplayTests
{
    private const int Edits = 200;
    private const int Decisions = 50;

    private static readonly DateOnly First = new(2026, 11, 30);

    [Fact]
    public void Kept_decisions_are_told_everything_that_changed_and_nothing_else()
    {
        for (var run = 0; run < TestRun.Cases(1); run++)
        {
            var seed = TestRun.Number("REPLAY_SEED") ?? 4711 + run;
            var random = new Random(seed);
            var guides = new ReplayedEdits(random).Make(First, Edits);
            var kept = Enumerable.Range(0, Decisions)
                .Select(_ => (At: random.Next(Edits), Answers: Answers(random, guides[0].Catalog))).ToList();
            foreach (var (at, answers) in kept)
            {
                Check(seed, guides, at, random.Next(at, Edits), answers);
                Check(seed, guides, at, Edits, answers);
            }
        }
    }

    private static void Check(int seed, IReadOnlyList<WholeGuide> guides, int at, int until, ProjectAnswers answers)
    {
        var (then, now) = (guides[at], guides[until]);
        IEnumerable<PublishedText> Texts(string path)
        {
            for (var i = until; i >= at; i--)
                yield return new PublishedText(
                    guides[i].Day.ToDateTime(new TimeOnly(12, 0)), guides[i].At(path));
        }

        var changes = DecisionChanges.Between(then.Side(answers), now.Side(answers), Texts);

        var (before, after) = (then.Facts(answers), now.Facts(answers));
        var what = $"seed {seed}, {at} to {until}, {AnswersQuery.Format(answers, then.Catalog)}";
        Assert.True(
            ResultFacts.Between(before, after).SequenceEqual(ResultFacts.Told(changes.Changes)),
            $"{what}\nexpected {string.Join(' ', ResultFacts.Between(before, after))}\n"
                + $"told     {string.Join(' ', ResultFacts.Told(changes.Changes))}");
        if (before.Ranking() != after.Ranking())
            Assert.True(changes.Changes.Count > 0, $"{what}: another ranking without a cause");
        foreach (var change in changes.Changes)
            Assert.True(change.Day == DayOf(change, guides, at, until, answers), $"{what}: the day of {change}");
    }

    /// <summary>When a told fact last became another one, step by step.</summary>
    private static DateOnly? DayOf(
        DecisionChange change, IReadOnlyList<WholeGuide> guides, int at, int until, ProjectAnswers answers)
    {
        var name = ResultFacts.Told([change])[0];
        if (change.Kind == DecisionChangeKind.Support)
            return change.Day > guides[at].Day && change.Day <= guides[until].Day || guides[at].Day == change.Day
                ? change.Day
                : null;
        for (var i = until; i > at; i--)
            if (guides[i].Facts(answers).Of(name) != guides[i - 1].Facts(answers).Of(name))
                return guides[i].Day;
        return null;
    }

    private static ProjectAnswers Answers(Random random, CatalogSnapshot catalog)
    {
        var importances = new[] { Importance.Nice, Importance.Important, Importance.Must, Importance.OfWeight(2.5) };
        T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
        return new ProjectAnswers
        {
            Size = random.Next(4) == 0 ? null : Any(Enum.GetValues<ProjectSize>()),
            Languages = random.Next(3) == 0 ? [] : [Any(catalog.LanguageNames)],
            RequireLanguage = random.Next(5) == 0,
            Needs = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Any(catalog.Needs).Key).Distinct()
                .ToDictionary(k => k, _ => Any(importances)),
            Weighting = random.Next(5) == 0 ? Weighting.Unknown : Weighting.Stated,
            Only = random.Next(5) > 0 ? [] : [.. catalog.Frameworks.Take(3).Select(f => f.Slug)],
        };
    }
}
