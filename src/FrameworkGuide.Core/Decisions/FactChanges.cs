using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Finds everything that a decision stands on and that differs between its two sides.</summary>
internal sealed class FactChanges(DecisionSide then, DecisionSide now, ChangeDays days)
{
    private readonly RatingChanges _ratings = new(then, now, days);

    /// <summary>The newest first; within a day settings, needs, frameworks, ratings by criterion, support.</summary>
    public IReadOnlyList<DecisionChange> Find()
    {
        var slugs = then.Listed.Union(now.Listed).Order(StringComparer.Ordinal).ToList();
        var both = slugs.Where(s => then.Framework(s) is not null && now.Framework(s) is not null).ToList();
        var changed = both.Where(s => then.HashOf(PathOf(s)) != now.HashOf(PathOf(s))).ToList();
        IEnumerable<DecisionChange> found =
        [
            .. new SettingChanges(then, now, days).Find(),
            .. Needs(),
            .. slugs.Select(FrameworkOrNull).OfType<DecisionChange>(),
            .. Criteria().SelectMany(c => (c == Criterion.Language ? both : changed)
                .Select(s => _ratings.FindOrNull(c, s)).OfType<DecisionChange>()),
            .. changed.SelectMany(s => UnansweredDecider(s).Select(c => _ratings.FindOrNull(c, s)))
                .OfType<DecisionChange>(),
            .. both.SelectMany(s => SupportChanges.Find(then, now, s, days)),
        ];
        return [.. found.OrderByDescending(c => c.Day ?? DateOnly.MaxValue)];
    }

    /// <summary>The response and can be compared: a need has to be there on both sides.</summary>
    private IEnumerable<Criterion> Criteria() => now.Answers.Answered(now.Catalog).Select(a => a.Criterion)
        .Where(c => then.Answers.Answered(then.Catalog).Any(a => a.Criterion == c));

    /// <summary>
    /// The unanswered need that a close verdict names, where it names another than before: the ratings of the first two
    /// decide which.
    /// </summary>
    private IEnumerable<Criterion> UnansweredDecider(string slug)
    {
        if (!then.IsRanked || !now.IsRanked)
            return [];
        var (before, after) = (
            then.Recommendation.Verdict.UnansweredDecider?.Key, now.Recommendation.Verdict.UnansweredDecider?.Key);
        var isNamed = then.Recommendation.Ranking.Take(2).Concat(now.Recommendation.Ranking.Take(2))
            .Any(r => r.Framework.Slug == slug);
        return before == after || !isNamed
            ? []
            : new[] { before, after }.OfType<string>().Select(Criterion.OfNeed)
                .Where(c => then.HasNeed(c.NeedKey!) && now.HasNeed(c.NeedKey!));
    }

    private IEnumerable<DecisionChange> Needs()
    {
        var (before, after) = (
            then.Catalog.Needs.ToDictionary(n => n.Key), now.Catalog.Needs.ToDictionary(n => n.Key));
        foreach (var key in after.Keys.Union(before.Keys).Where(k => before.ContainsKey(k) != after.ContainsKey(k)))
        {
            var path = $"needs/{key}.md";
            var (old, current) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            yield return new DecisionChange(
                DecisionChangeKind.Need, path,
                DecisionTexts.Need(old ?? current!, isGone: current is null, now.Answers.ImportanceOf(key)),
                old?.Title, current?.Title)
            {
                Day = days.Of(path, content => content is null),
                Criterion = Criterion.OfNeed(key),
            };
        }
    }

    private DecisionChange? FrameworkOrNull(string slug)
    {
        var (old, current) = (then.OwnNameOf(slug), now.OwnNameOf(slug));
        var path = PathOf(slug);
        return old == current
            ? null
            : new DecisionChange(
                DecisionChangeKind.Framework, path, DecisionTexts.Framework(old, current), old, current)
            {
                Day = days.Of(path, content => (content as FrameworkProfile)?.Name),
                Framework = slug,
            };
    }

    public static string PathOf(string slug) => $"frameworks/{slug}.md";
}
