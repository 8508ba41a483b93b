using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class ConcessionTests
{
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("api", 2), ("data", 5), ("mail", 5)),
            Some.Summary("bee", ("api", 5), ("data", 1), ("mail", 5)),
            Some.Summary("cat", ("api", 5), ("data", 5)) with { Languages = ["Go"] },
            Some.Summary("dog", ("api", 1), ("data", 5), ("mail", 3)),
        ]);

    [Theory]
    // ant misses api by 0.5, dog by 1.5, bee data by 1.5, cat mail, which is not rated.
    [InlineData("api must, data must, mail must", "needs/api: ant dog 0.5, needs/data: bee 1.5, needs/mail: cat 2.5")]
    // Only cat is in Go; without the language bee is left as well.
    [InlineData("requires Go, mail must, data must", "needs/mail: cat 2.5, language: ant dog 4")]
    // Each misses two. cat is never left: it misses the language and mail.
    [InlineData("requires Java, api must, data must", "language: cat 4")]
    [InlineData("requires Java, api must, data must, mail must", "language needs/api: ant dog 4.5, language needs/data: bee 5.5, language needs/mail: cat 6.5")]
    // One is left, or nothing rules out.
    [InlineData("api must, data must", "")]
    [InlineData("mail 10", "")]
    [InlineData("", "")]
    public void The_fewest_conditions_that_leave_a_framework_are_found(string answers, string concessions) =>
        Assert.Equal(concessions,
        string.Join(", ", Concession.Find(Catalog, Say.Answers(answers)).Select(c => $"{string.Join(' ', c.Conditions)}: {string.Join(' ', c.Fits.Select(f => f.Slug))} {Math.Round(c.Miss, 9)}")));

    [Fact]
    public void Giving_them_up_leaves_these_and_giving_up_fewer_or_others_leaves_none() => Case.Any.Sample(
        asked =>
        {
            var strict = asked with
            {
                Answers = asked.Answers with
                {
                    Needs = asked.Answers.Needs.ToDictionary(n => n.Key, _ => Importance.Must)
                }
            };
            var told = Concession.Find(strict.Catalog, strict.Answers);
            var conditions = asked.Catalog.Needs.Where(n => strict.Answers.Needs.ContainsKey(n.Key))
                .Select(n => Criterion.OfNeed(n.Key)).ToList();
            if (strict.Answers.RequireLanguage)
                conditions.Insert(0, Criterion.Language);
            Assert.Equal(new NaiveModel(strict).Meeting.Count == 0, told.Count > 0);
            if (told.Count == 0)
                return;

            var fewest = told[0].Conditions.Count;
            foreach (
                var set in Enumerable.Range(1, (1 << conditions.Count) - 1).Where(bits => int.PopCount(bits) <= fewest))
            {
                Criterion[] given = [.. conditions.Where((_, i) => (set >> i & 1) == 1)];
                var left = new NaiveModel(strict with { Answers = given.Aggregate(strict.Answers, Relax) }).Meeting.Select(f => f.Slug);
                Assert.Equal(
                    told.SingleOrDefault(c => c.Conditions.SequenceEqual(given))?.Fits.Select(f => f.Slug) ?? [], left);
            }
        },
        iter: 60);

    private static ProjectAnswers Relax(ProjectAnswers answers, Criterion criterion) =>
        criterion == Criterion.Language
            ? answers with { RequireLanguage = false }
            : answers.WithNeed(criterion.NeedKey!, Importance.OfWeight(4));
}
