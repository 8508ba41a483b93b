using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Decisions;

public sealed class DecisionChangesPropertyTests
{
    private static readonly DateOnly Then = Some.Day("2026-06-01");

    [Fact]
    public void Of_two_contents_everything_that_differs_is_told_and_nothing_else() =>
        Gen.Select(Case.Any, Case.Any, Gen.Int[0, 900], Gen.Int[0, 5]).Sample(
            (one, other, days, salt) => Check(
                Of(one.Catalog, Then, 0), Of(other.Catalog, Then.AddDays(days), salt), one.Answers),
            iter: TestRun.Cases(60));

    [Fact]
    public void Of_a_content_in_which_one_profile_changed_that_is_told_alone() =>
        Gen.Select(Case.Any, Case.Any, Gen.Int[0, 11], Gen.Int[0, 5]).Sample(
            (one, other, which, salt) =>
            {
                var before = Of(one.Catalog, Then, 0);
                var slug = one.Catalog.Frameworks[which % one.Catalog.Frameworks.Count].Slug;
                var changed = Of(other.Catalog, Then, salt);
                var after = changed.Catalog.FrameworksBySlug.ContainsKey(slug)
                    ? before.With(slug, _ => changed[slug])
                    : before.Without(slug);
                var changes = Check(before, after, one.Answers);
                Assert.All(changes.Changes, c => Assert.Equal(slug, c.Framework));
            },
            iter: TestRun.Cases(60));

    [Fact]
    public void Of_the_same_content_nothing_is_told() => Gen.Select(Case.Any, Gen.Int[0, 5]).Sample(
        (one, salt) =>
        {
            var changes = Check(Of(one.Catalog, Then, salt), Of(one.Catalog, Then, salt), one.Answers);
            Assert.False(changes.Any);
            Assert.Equal(0, changes.OtherDocuments);
        },
        iter: TestRun.Cases(20));

    private static DecisionChanges Check(WholeGuide before, WholeGuide after, ProjectAnswers answers)
    {
        var changes = DecisionChanges.Between(before.Side(answers), after.Side(answers), Texts(before, after));
        var (then, now) = (before.Facts(answers), after.Facts(answers));
        Assert.Equal(ResultFacts.Between(then, now), ResultFacts.Told(changes.Changes));
        if (then.Ranking() != now.Ranking())
            Assert.NotEmpty(changes.Changes);
        Assert.All(changes.Changes, c => Assert.NotNull(c.Day));
        Assert.All(changes.Changes, c => Assert.NotEqual(c.Before, c.After));
        return changes;
    }

    private static Func<string, IEnumerable<PublishedText>> Texts(WholeGuide before, WholeGuide after) => path =>
    [
        new(after.Day.ToDateTime(TimeOnly.MinValue), after.At(path)), new(DateTime.MinValue, before.At(path)),
    ];

    /// <summary>A catalog with reasons, sources and release lines, which the salt varies.</summary>
    private static WholeGuide Of(CatalogSnapshot catalog, DateOnly day, int salt) => new(
        day,
        catalog.Frameworks.Select(f => Some.Profile(f.Slug, f.Name) with
        {
            Languages = f.Languages,
            Sizes = f.Sizes.ToDictionary(s => s.Key, s => Rated(s.Value, salt + f.Slug.Length + (int)s.Key)),
            Needs = f.Needs.ToDictionary(n => n.Key, n => Rated(n.Value, salt + n.Key.Length)),
            Releases = [.. Enumerable.Range(0, salt).Select(i => Release($"{i}", i, salt))],
        }),
        catalog.Entries.Where(e => e.Kind != DocumentKind.Framework));

    private static Rating Rated(double value, int salt) =>
        new(value, $"Reason {salt % 3 / 2}.", [$"https://example.org/{salt % 4}"], null);

    private static Release Release(string cycle, int number, int salt) => new(
        cycle, Then.AddDays(300 * (number - 2)), number % 2 == 0 ? null : Then.AddDays((200 * number) - 400 + salt),
        number % 3 == 0 ? null : Then.AddDays((250 * number) - 300), null, null, false, null, null);
}
