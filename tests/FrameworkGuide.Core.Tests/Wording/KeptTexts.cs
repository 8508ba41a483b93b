using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Decisions;

namespace FrameworkGuide.Core.Tests.Wording;

/// <summary>What kept results say after edits of all kinds that change what they rest on.</summary>
internal static class KeptTexts
{
    private static readonly WholeGuide Before = TextsGuide.Guide.On(Some.Day("2026-06-01"));

    private static readonly WholeGuide After = TextsGuide.Guide
        .With("alder", p => Rated(p, ("admin", r => r with { Value = 3 }), ("secure", r => r with { Why = "other" })))
        .With("birch", p => Rated(p, ("realtime", r => r with { Sources = ["https://example.net/"] })))
        .With("cedar", p => p with { Name = "Cedarwood" }).Without("dogwood")
        .With("elm", p => p with { Governance = "A foundation." })
        .With(Some.Need("search", 9))
        .WithoutPath("needs/memory.md")
        .With(new CatalogEntry(
            "site.yml", DocumentKind.Site, "site", "01", new SiteSettings { SizeWeight = 3, MustThreshold = 3 }));

    public static IEnumerable<object> Result(ProjectAnswers answers)
    {
        var changes = DecisionChanges.Between(Before.Side(answers), After.Side(answers), _ => []);
        var view = KeptView.Of(changes, new KeptMoment(Before.Catalog.ContentVersion, Before.Day), After.Catalog);
        var same = KeptView.Of(
            DecisionChanges.Between(Before.Side(answers), Before.Side(answers), _ => []), view.Moment, Before.Catalog);
        return [view.AsOf, view.Summary, .. changes.Changes, .. changes.Places, view.Others ?? "", same.Summary];
    }

    public static IEnumerable<object> Group(IReadOnlyList<GroupMember> members)
    {
        var then = ExplainedGroup.Explain(Before.Catalog, Before.Day, members);
        var since = GroupSince.Between(
            then, new KeptMoment(Before.Catalog.ContentVersion, Before.Day), After.Catalog, After.Day,
            a => (Before.Side(a), After.Side(a)), _ => []);
        return [since.AsOf, since.Summary, .. since.Changes, .. since.Places];
    }

    private static FrameworkProfile Rated(
        FrameworkProfile profile, params (string Need, Func<Rating, Rating> Change)[] changes) => profile with
        {
            Needs = profile.Needs.ToDictionary(
            n => n.Key, n => changes.Where(c => c.Need == n.Key).Aggregate(n.Value, (r, c) => c.Change(r))),
        };
}
