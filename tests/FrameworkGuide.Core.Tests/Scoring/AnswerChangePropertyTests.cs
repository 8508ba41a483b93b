using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class AnswerChangePropertyTests
{
    [Fact]
    public void Every_change_puts_others_first_and_none_that_does_is_left_out() => Case.Any.Sample(
        asked =>
        {
            var now = Firsts(asked.Catalog, asked.Answers);
            var told = AnswerChanges.Find(asked.Catalog, asked.Answers).All;
            foreach (var change in told)
            {
                Assert.NotEqual(now, Slugs(change.First));
                Assert.Equal(Firsts(asked.Catalog, change.Answers), Slugs(change.First));
                var model = new NaiveModel(new Case(asked.Catalog, change.Answers));
                Assert.Equal(now.Where(s => model.RuledOut.Any(r => r.Slug == s)), Slugs(change.RuledOut));
            }

            var expected = AllChanges(asked).Where(_ => now.Count > 0)
                .Where(a => Firsts(asked.Catalog, a) is { Count: > 0 } then && !then.SequenceEqual(now))
                .Select(Text).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(expected, told.Select(c => Text(c.Answers)).Order(StringComparer.Ordinal));
        },
        iter: 100);

    [Fact]
    public void Exactly_the_unanswered_questions_that_some_answer_changes_are_open() => Case.Any.Sample(
        asked =>
        {
            var told = AnswerChanges.Find(asked.Catalog, asked.Answers);
            if (new NaiveModel(asked).Raw.Count > 0)
                Assert.Equal(
                    told.All.Select(c => c.Criterion.Name).Where(n => !IsAnswered(asked.Answers, new Criterion(n)))
                        .Distinct().Order(StringComparer.Ordinal),
                    told.OpenQuestions.Select(c => c.Name).Order(StringComparer.Ordinal));
            Criterion[] all = [Criterion.Size, Criterion.Language, .. asked.Catalog.Needs.Select(
                n => Criterion.OfNeed(n.Key))];
            Assert.Equal(all.Where(told.OpenQuestions.Contains), told.OpenQuestions);
        },
        iter: 100);

    [Fact]
    public void The_smallest_come_first_and_each_names_what_it_is_about() => Case.Any.Sample(
        asked =>
        {
            var told = AnswerChanges.Find(asked.Catalog, asked.Answers);
            Assert.Equal(
                told.All.OrderBy(c => c.Distance).ThenByDescending(c => IsAnswered(asked.Answers, c.Criterion)),
                told.All);
            foreach (var (criterion, changed, _, _, _) in told.All)
            {
                var put = criterion == Criterion.Size ? changed with { Size = asked.Answers.Size }
                    : criterion == Criterion.Language ? changed with
                    {
                        Languages = asked.Answers.Languages,
                        RequireLanguage = asked.Answers.RequireLanguage,
                    }
                    : changed.WithNeed(criterion.NeedKey!, asked.Answers.ImportanceOf(criterion.NeedKey!));
                Assert.NotEqual(Text(asked.Answers), Text(changed));
                Assert.Equal(Text(asked.Answers), Text(put));
            }

            var groups = told.Groups();
            Assert.Equal(Math.Min(AnswerChanges.Most, told.All.Count), groups.Sum(g => g.Listed.Count));
            Assert.All(groups, g => Assert.Equal(
                told.All.Count(c => Slugs(c.First).SequenceEqual(Slugs(g.First))), g.Listed.Count + g.More));
            Assert.All(groups, g => Assert.Equal(
                told.All.First(c => Slugs(c.First).SequenceEqual(Slugs(g.First))), g.Listed[0]));
        },
        iter: 100);

    /// <summary>Those that share rank 1, by name; none where nothing weighs anything or all are ruled out.</summary>
    private static List<string> Firsts(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        var model = new NaiveModel(new Case(catalog, answers));
        return model.Raw.Count == 0 ? [] : Slugs(model.Meeting.Where(m => model.Rank(m) == 1));
    }

    private static List<string> Slugs(IEnumerable<FrameworkSummary> frameworks) => [.. frameworks.Select(f => f.Slug)];

    private static bool IsAnswered(ProjectAnswers answers, Criterion criterion) =>
        criterion == Criterion.Size ? answers.Size is not null
        : criterion == Criterion.Language ? answers.Languages.Count > 0
        : answers.ImportanceOf(criterion.NeedKey!).Weight > 0;

    /// <summary>
    /// Every other answer to each question that is answered; each size, each language, each need as important and as a
    /// must where it is not.
    /// </summary>
    private static IEnumerable<ProjectAnswers> AllChanges(Case asked)
    {
        var (answers, team) = (asked.Answers, asked.Answers.Languages);
        foreach (var size in Enum.GetValues<ProjectSize>().Where(s => s != answers.Size))
            yield return answers with { Size = size };
        if (answers.Size is not null)
            yield return answers with { Size = null };
        IEnumerable<IReadOnlyList<string>> teams = team.Count == 0
            ? asked.Catalog.LanguageNames.Select(l => new[] { l })
            : [
                [],
                .. asked.Catalog.LanguageNames.Except(team).Select(l => (string[])[.. team, l]),
                .. asked.Catalog.LanguageNames.Union(team).Select(l => new[] { l }),
                .. team.Select(l => team.Except([l]).ToArray()),
            ];
        foreach (var other in teams.Where(t => !t.ToHashSet().SetEquals(team)))
            yield return answers with
            {
                Languages = other,
                RequireLanguage = answers.RequireLanguage && other.Count > 0,
            };
        if (team.Count > 0)
            yield return answers with { RequireLanguage = !answers.RequireLanguage };

        foreach (var need in asked.Catalog.Needs)
            foreach (
                var text in answers.ImportanceOf(need.Key).Weight > 0
                    ? ["nice", "important", "must", "0"]
                    : new[] { "important", "must" })
                if (Importance.TryParse(text, out var other) && text != answers.ImportanceOf(need.Key).ToString())
                    yield return answers.WithNeed(need.Key, other);
    }

    private static string Text(ProjectAnswers answers) => string.Join(
        ", ",
        [
            $"{answers.Size} {answers.SizeWeight} {answers.LanguageWeight} {answers.Weighting} "
                + $"{answers.RequireLanguage}",
            .. answers.Languages.Order(StringComparer.Ordinal),
            .. answers.Needs.Where(n => n.Value.Weight > 0).OrderBy(n => n.Key, StringComparer.Ordinal)
                .Select(n => $"{n.Key} {n.Value}"),
        ]);
}
