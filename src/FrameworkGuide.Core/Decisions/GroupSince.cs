using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What became of the kept result of a group.</summary>
/// <param name="Then">The group as it was.</param>
/// <param name="Now">What the same answers come to now; null where nothing of somebody's answers is asked any
/// more.</param>
/// <param name="Moment">When it was kept.</param>
/// <param name="Places">Every framework whose rank or score differs: by rank now, then by rank then.</param>
/// <param name="Changes">What the answers of any member stand on and that changed, each once, the newest first.</param>
public sealed record GroupSince(
    ExplainedGroup Then, ExplainedGroup? Now, KeptMoment Moment, IReadOnlyList<PlaceChange> Places,
    IReadOnlyList<DecisionChange> Changes)
{
    /// <summary>The query of its address.</summary>
    public string Query => QueryOf(Then.Members, Then.Catalog, Moment);

    /// <summary>Where today's result of the same answers stands.</summary>
    public string TodayAddress => Now?.Address ?? GroupQuery.Page;

    /// <summary>The first line: "As of 22 Nov 2026".</summary>
    public string AsOf => $"As of {English.Day(Moment.Day)}";

    public bool HasOtherVerdict => Now is not null && Now.Sentence != Then.Sentence;

    /// <summary>What became of it in one sentence.</summary>
    public string Summary => GroupSinceTexts.Summary(this);

    /// <summary>The query of a group that is kept: the group as in any address, then the moment.</summary>
    /// <param name="catalog">The content of that moment, which gives the order of the answers.</param>
    public static string QueryOf(IReadOnlyList<GroupMember> members, CatalogSnapshot catalog, KeptMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return AddressQuery.Format([.. GroupQuery.Pairs(members, catalog), .. moment.Pairs()]);
    }

    /// <summary>Where a group can be seen again as it is now.</summary>
    public static string KeepAddress(ExplainedGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return GroupQuery.Page
            + QueryOf(group.Members, group.Catalog, new KeptMoment(group.Catalog.ContentVersion, group.Today));
    }

    /// <summary>Compares a group with what the guide says now; each side ranks once.</summary>
    /// <param name="sidesOf">Both sides of the comparison for the answers of one member.</param>
    /// <param name="textsOf">As <see cref="DecisionChanges.Between"/> takes them.</param>
    /// <param name="catalog">What is published now.</param>
    public static GroupSince Between(
        ExplainedGroup then, KeptMoment moment, CatalogSnapshot catalog, DateOnly today,
        Func<ProjectAnswers, (DecisionSide Then, DecisionSide Now)> sidesOf,
        Func<string, IEnumerable<PublishedText>> textsOf)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(sidesOf);
        List<GroupMember> members =
            [.. then.Members.Select(m => m with { Answers = KeptAddress.Today(m.Answers, catalog) })];
        var now = members.All(m => m.Answers.Answered(catalog).Any(a => a.RawWeight > 0))
            ? ExplainedGroup.Explain(catalog, today, members)
            : null;
        var changes = then.Members.Select(m => sidesOf(m.Answers))
            .SelectMany(s => DecisionChanges.Facts(s.Then, s.Now, textsOf))
            .DistinctBy(c => (c.Kind, c.Path, c.Criterion, c.Framework, c.Text))
            .OrderByDescending(c => c.Day ?? DateOnly.MaxValue);
        return new GroupSince(then, now, moment, now is null ? [] : PlaceChanges(then, now), [.. changes]);
    }

    private static List<PlaceChange> PlaceChanges(ExplainedGroup then, ExplainedGroup now)
    {
        var (before, after) = (PlacesOf(then), PlacesOf(now));
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(s => new PlaceChange(
                    s,
                    (now.Catalog.FrameworksBySlug.GetValueOrDefault(s) ?? then.Catalog.FrameworksBySlug[s]).Name,
                    before.GetValueOrDefault(s), after.GetValueOrDefault(s)))
                .Where(p => p.Then != p.Now)
                .OrderBy(p => p.Now?.Rank ?? int.MaxValue).ThenBy(p => p.Then?.Rank ?? int.MaxValue)
                .ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Slug, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, Place> PlacesOf(ExplainedGroup group) => group.Recommendation.Ranking
        .Select(r => (r.Ranked.Framework.Slug, Place: new Place(r.Ranked.Rank, r.Ranked.Score)))
        .Concat(group.Recommendation.RuledOut.Select(r => (r.Framework.Slug, Place: new Place(null, r.Score))))
        .ToDictionary(p => p.Slug, p => p.Place, StringComparer.Ordinal);
}
