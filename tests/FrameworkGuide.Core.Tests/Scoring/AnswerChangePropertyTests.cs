using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class AnswerChangePropertyTests
{
    private const int Most = 12;

    [Fact]
    public void Every_change_puts_others_first_and_none_that_does_is_left_out() => Case.Any.Sample(
        asked =>
        {
            var first = Firsts(asked.Catalog, asked.Answers).FirstOrDefault()?.Slug;
            if (first is null)
                return;
            var changes = AnswerChanges.Of(asked.Catalog, asked.Answers, first);
            foreach (var change in changes)
            {
                Assert.DoesNotContain(change.First, f => f.Slug == first);
                Assert.Equal(Firsts(asked.Catalog, change.Answers).Select(f => f.Slug), change.First.Select(f => f.Slug));
            }

            var expected = AllChanges(asked)
                .Where(a => new NaiveModel(new Case(asked.Catalog, a)).Raw.Count > 0 && Firsts(asked.Catalog, a).All(f => f.Slug != first))
                .Select(Text).Distinct().ToList();
            var told = changes.Select(c => Text(c.Answers)).ToList();
            Assert.Equal(Math.Min(Most, expected.Count), told.Count);
            Assert.Subset(expected.ToHashSet(), told.ToHashSet());
            Assert.Equal(told.Count, told.Distinct().Count());
        },
        iter: 150);

    [Fact]
    public void Changes_of_what_is_answered_come_first_and_name_what_they_are_about() => Case.Any.Sample(
        asked =>
        {
            if (Firsts(asked.Catalog, asked.Answers).FirstOrDefault() is not { } first)
                return;
            var changes = AnswerChanges.Of(asked.Catalog, asked.Answers, first.Slug);
            Assert.Equal(changes.OrderByDescending(c => IsAnswered(asked.Answers, c.Criterion)), changes);
            foreach (var (criterion, changed, _) in changes)
            {
                var put = criterion == Criterion.Size ? changed with { Size = asked.Answers.Size }
                    : criterion == Criterion.Language ? changed with { Languages = asked.Answers.Languages, RequireLanguage = asked.Answers.RequireLanguage }
                    : changed.WithNeed(criterion.NeedKey!, asked.Answers.ImportanceOf(criterion.NeedKey!));
                Assert.NotEqual(Text(asked.Answers), Text(changed));
                Assert.Equal(Text(asked.Answers), Text(put));
            }
        },
        iter: 150);

    /// <summary>Those that share rank 1, by name; none where nothing weighs anything or all are ruled out.</summary>
    private static IEnumerable<FrameworkSummary> Firsts(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        var model = new NaiveModel(new Case(catalog, answers));
        return model.Raw.Count == 0 ? [] : model.Meeting.Where(m => model.Rank(m) == 1);
    }

    private static bool IsAnswered(ProjectAnswers answers, Criterion criterion) =>
        criterion == Criterion.Size ? answers.Size is not null
        : criterion == Criterion.Language ? answers.Languages.Count > 0
        : answers.ImportanceOf(criterion.NeedKey!).Weight > 0;

    /// <summary>Every other answer to each question that is answered; any size and every need as important where they are not.</summary>
    private static IEnumerable<ProjectAnswers> AllChanges(Case asked)
    {
        var answers = asked.Answers;
        foreach (var size in Enum.GetValues<ProjectSize>().Where(s => s != answers.Size))
            yield return answers with { Size = size };
        if (answers.Size is not null)
            yield return answers with { Size = null };
        if (answers.Languages.Count > 0)
        {
            yield return answers with { RequireLanguage = !answers.RequireLanguage };
            yield return answers with { Languages = [], RequireLanguage = false };
            foreach (var language in answers.Languages.Where(_ => answers.Languages.Count > 1))
                yield return answers with { Languages = [.. answers.Languages.Except([language])] };
        }

        foreach (var need in asked.Catalog.Needs)
            foreach (var text in answers.ImportanceOf(need.Key).Weight > 0 ? ["nice", "important", "must", "0"] : new[] { "important" })
                if (Importance.TryParse(text, out var other) && text != answers.ImportanceOf(need.Key).ToString())
                    yield return answers.WithNeed(need.Key, other);
    }

    private static string Text(ProjectAnswers answers) => string.Join(
        ", ",
        [
            $"{answers.Size} {answers.SizeWeight} {answers.LanguageWeight} {answers.Weighting} {answers.RequireLanguage}",
            .. answers.Languages,
            .. answers.Needs.Where(n => n.Value.Weight > 0).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => $"{n.Key} {n.Value}"),
        ]);
}
