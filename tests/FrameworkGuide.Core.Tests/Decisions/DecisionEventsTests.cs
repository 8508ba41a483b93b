using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Decisions;

public sealed class DecisionEventsTests
{
    private static readonly DateOnly First = Some.Day("2026-06-01");
    private static readonly ProjectAnswers Answers = Some.Answers(("rest-api", Importance.Important));

    [Fact]
    public void Each_publication_that_touches_the_decision_is_told_with_what_it_did_to_the_first_place()
    {
        WholeGuide[] guides =
        [
            Guide(4, 3), Guide(4, 3.5).On(First.AddDays(1)), Guide(4, 5).On(First.AddDays(2)),
            Guide(4, 5).With(Some.Need("other", 2)).On(First.AddDays(3)),
            Guide(4, 5).With(Some.Need("other", 2)).With(Some.Guide("g", "G", 1)).On(First.AddDays(4)),
            Guide(1, 5).With(Some.Need("other", 2)).Without("bee").On(First.AddDays(5)),
        ];

        Assert.Equal(
            [
                "5 Framework removed: Bee, and 1 more change; Ant is first now; before, it was Bee",
                "3 New need: “other”; Bee stays first",
                "2 rest-api of Bee: 3.5 to 5; Bee is first now; before, it was Ant",
                "1 rest-api of Bee: 3 to 3.5; Ant stays first",
            ],
            List(guides, 50).Select(e => $"{e.Name} {e.Title}"));
        Assert.Equal(["5", "3"], List(guides, 2).Select(e => e.Name));
    }

    [Fact]
    public void Days_on_which_support_turns_stand_between_the_publications()
    {
        WholeGuide With(WholeGuide guide, string active, string security) => guide.With("ant", p => p with
        {
            Releases = [Some.Release("1", "2020-01-01", active, security)],
        });
        WholeGuide[] guides =
        [
            With(Guide(4, 3), "2026-06-10", "2026-07-01"),
            With(Guide(4, 3), "2026-06-10", "2026-08-01").On(Some.Day("2026-06-20")),
            With(Guide(4, 3), "2026-06-10", "2026-08-01").On(Some.Day("2026-09-01")),
        ];

        var told = List(guides, 50);

        Assert.Equal(
            [
                "2026-08-02 Support of Ant 1 ended 1 Aug 2026; Ant stays first",
                "2026-06-20 Ant 1: security fixes until 1 Jul 2026, now security fixes until 1 Aug 2026; "
                    + "Ant stays first",
                "2026-06-11 Ant 1: supported until 10 Jun 2026, now security fixes until 1 Jul 2026; Ant stays first",
            ],
            told.Select(e => $"{e.AtUtc:yyyy-MM-dd} {e.Title}"));
        Assert.Equal(["support-2026-08-02", "1", "support-2026-06-11"], told.Select(e => e.Name));
    }

    private static IReadOnlyList<DecisionEvent> List(WholeGuide[] guides, int most)
    {
        var steps = Enumerable.Range(1, guides.Length - 1).Reverse().Select(i => new PublishedStep(
            i, guides[i].Day.ToDateTime(new TimeOnly(12, 0)), guides[i - 1].Catalog, guides[i].Catalog));
        return new DecisionEvents(
            guides[0].Side(Answers), guides[^1].Side(Answers),
            (content, slug) => guides.First(g => ReferenceEquals(g.Catalog, content)).Side(Answers).ProfileOf(slug))
            .List(steps, most);
    }

    private static WholeGuide Guide(double ant, double bee) => new(
        First, [Profile("ant", ant), Profile("bee", bee), Profile("cow", 0)], [Some.Need("rest-api", 1)]);

    private static FrameworkProfile Profile(string slug, double rating) =>
        Some.Profile(slug, char.ToUpperInvariant(slug[0]) + slug[1..]) with
        {
            Needs = new Dictionary<string, Rating> { ["rest-api"] = new(rating, "why", ["s"], null) },
        };
}
