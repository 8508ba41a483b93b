using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class ShortlistPropertyTests
{
    /// <summary>A case, and two or more of its frameworks.</summary>
    private static readonly Gen<(Case Asked, string[] Only)> Shortlisted = Case.Any
        .Where(c => c.Catalog.Frameworks.Count > 2)
        .SelectMany(c => Gen.Shuffle(
            c.Catalog.Frameworks.Select(f => f.Slug).ToArray(), 2, c.Catalog.Frameworks.Count - 1).Select(s => (c, s)));

    [Fact]
    public void A_shortlist_is_ranked_as_a_guide_that_has_no_others() => Shortlisted.Sample(
        c =>
        {
            var (whole, only) = (c.Asked.Catalog, c.Only);
            var others = whole.Entries.Where(e => e.Kind == DocumentKind.Framework && !only.Contains(e.Slug));
            var alone = whole.With([], [.. others.Select(e => e.Path)]);
            var answers = c.Asked.Answers with { Only = only };

            // Without a list of languages those of the frameworks count, and a shortlist does not change that list.
            if (whole.Languages.Count == 0)
                answers = answers with { Languages = [], RequireLanguage = false };
            Assert.Equal(
                Say.Everything(Recommender.Recommend(alone, answers with { Only = [] })),
                Say.Everything(Recommender.Recommend(whole, answers)));
            Assert.Equal(
                Changes(AnswerChanges.Find(alone, answers with { Only = [] })),
                Changes(AnswerChanges.Find(whole, answers)));
        },
        iter: 40);

    private static IEnumerable<string> Changes(AnswerChanges changes) =>
        changes.All.Select(c => $"{c.Criterion} {c.Distance} {Say.Slugs(c.First)}");
}
