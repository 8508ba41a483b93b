using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Decisions;

/// <summary>
/// Everything that a whole result stands on, as plain facts; what two of them differ in is what has to be told, found
/// without the code that tells it.
/// </summary>
internal sealed class ResultFacts(CatalogSnapshot whole, DateOnly day, ProjectAnswers answers,
    Func<string, FrameworkProfile?> profileOf)
{
    private readonly CatalogSnapshot _catalog = whole.Only(answers.Only);

    /// <summary>The facts that have to be told, by their names.</summary>
    public static IReadOnlyList<string> Between(ResultFacts then, ResultFacts now)
    {
        var (named, isNamed) = (then.Named(), now.Named());
        IReadOnlyList<string> extra = named.Need == isNamed.Need
            ? [] : [.. new[] { named.Need, isNamed.Need }.OfType<string>()];
        IReadOnlyList<string> slugs = [.. named.Slugs, .. isNamed.Slugs];
        var (before, after) = (then.All(slugs, extra), now.All(slugs, extra));
        var differing = before.Keys.Union(after.Keys)
            .Where(k => before.GetValueOrDefault(k) != after.GetValueOrDefault(k)).ToHashSet();
        bool CameOrWent(string key) => before.ContainsKey(key) != after.ContainsKey(key);
        return
        [
            .. differing.Where(k => k.Split('|') switch
            {
                // One that came or went is told as that; its ratings and its support are not.
                ["rating" or "reason" or "sources" or "support", var slug, ..] when CameOrWent($"framework|{slug}") =>
                    false,
                [_, _, var criterion] when criterion.StartsWith("needs/") && CameOrWent($"need|{criterion[6..]}") =>
                    false,
                ["reason", var slug, var criterion] => !differing.Contains($"rating|{slug}|{criterion}"),
                ["sources", var slug, var criterion] => !differing.Contains($"rating|{slug}|{criterion}")
                    && !differing.Contains($"reason|{slug}|{criterion}"),
                ["support", ..] => IsAlive(before.GetValueOrDefault(k), then) || IsAlive(
                    after.GetValueOrDefault(k), then),
                _ => true,
            }).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What was told, by the same names.</summary>
    public static IReadOnlyList<string> Told(IEnumerable<DecisionChange> changes) =>
    [
        .. changes.Select(c => c.Kind switch
        {
            DecisionChangeKind.Framework => $"framework|{c.Framework}",
            DecisionChangeKind.Need => $"need|{c.Criterion!.Value.NeedKey}",
            DecisionChangeKind.Setting => $"setting|{c.Text.Split(':')[0]}",
            DecisionChangeKind.Support => $"support|{c.Framework}|{c.Cycle}",
            _ => $"{DecisionTexts.Word(c.Kind)}|{c.Framework}|{c.Criterion}",
        }).Order(StringComparer.Ordinal),
    ];

    /// <summary>A fact by its name; null where there is none.</summary>
    public string? Of(string name) => name.Split('|') is [_, var slug, ['n', 'e', 'e', 'd', 's', '/', .. var need]]
        ? All([slug], [need]).GetValueOrDefault(name)
        : All([], []).GetValueOrDefault(name);

    /// <summary>The ranking to the last digit.</summary>
    public string Ranking()
    {
        var told = Recommender.Recommend(whole, answers);
        return string.Join('\n', [
            $"{told.Verdict.Kind} {told.Verdict.IsOnlyOne}",
            .. told.Ranking.Select(r => string.Create(CultureInfo.InvariantCulture,
                $"{r.Rank} {r.Framework.Slug} {r.Score:R} {string.Join(' ', r.RankAcceptability)}")),
            .. told.RuledOut.Select(r => string.Create(CultureInfo.InvariantCulture,
                $"out {r.Framework.Slug} {r.Score:R} {r.RankIfRelaxed}")),
        ]);
    }

    private static bool IsAlive(string? status, ResultFacts then) => status is not null
        && (!status.StartsWith("Ended", StringComparison.Ordinal)
            || string.CompareOrdinal(status[6..], then.DayText()) >= 0);

    private string DayText() => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The unanswered need that a close verdict names, and the two frameworks it stands between.</summary>
    private (string? Need, IReadOnlyList<string> Slugs) Named()
    {
        var told = Recommender.Recommend(whole, answers);
        return (told.Verdict.UnansweredDecider?.Key, [.. told.Ranking.Take(2).Select(r => r.Framework.Slug)]);
    }

    private Dictionary<string, string> All(IReadOnlyList<string> slugs, IReadOnlyList<string> needs)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var need in _catalog.Needs)
            facts[$"need|{need.Key}"] = "here";
        foreach (var framework in _catalog.Frameworks)
        {
            facts[$"framework|{framework.Slug}"] = profileOf(framework.Slug)!.Name;
            AddRatings(
                facts, framework, profileOf(framework.Slug), slugs.Contains(framework.Slug) ? needs : []);
            foreach (var release in framework.Releases.Where(r => !(r.Released > day)))
            {
                var status = SupportStatus.Of(release, day);
                facts[$"support|{framework.Slug}|{release.Cycle}"] = string.Create(
                    CultureInfo.InvariantCulture, $"{status.Kind} {status.Until:yyyy-MM-dd}");
            }
        }

        AddSettings(facts, _catalog.Site);
        return facts;
    }

    private void AddRatings(
        Dictionary<string, string> facts, FrameworkSummary framework, FrameworkProfile? profile,
        IReadOnlyList<string> needs)
    {
        void Add(string criterion, Rating? rating)
        {
            facts[$"rating|{framework.Slug}|{criterion}"] = rating?.Value.ToString(CultureInfo.InvariantCulture) ?? "-";
            facts[$"reason|{framework.Slug}|{criterion}"] = rating?.Why ?? "-";
            facts[$"sources|{framework.Slug}|{criterion}"] = rating is null ? "-" : string.Join(' ', rating.Sources);
        }

        if (answers.Size is { } size)
            Add("size", profile?.Sizes.GetValueOrDefault(size));
        var answered = _catalog.Needs.Select(n => n.Key).Where(k => answers.ImportanceOf(k).Weight > 0);
        foreach (var key in answered.Union(needs))
            Add($"needs/{key}", profile?.Needs.GetValueOrDefault(key));
        if (answers.Languages.Count == 0)
            return;
        var match = LanguageCloseness.Of(_catalog, answers.Languages, framework);
        facts[$"rating|{framework.Slug}|language"] = match.Closeness.ToString(CultureInfo.InvariantCulture);
        facts[$"reason|{framework.Slug}|language"] = ScoringWords.Closeness(match);
    }

    private void AddSettings(Dictionary<string, string> facts, SiteSettings site)
    {
        void Add(bool counts, string name, double value)
        {
            if (counts)
                facts[$"setting|{name}"] = value.ToString(CultureInfo.InvariantCulture);
        }

        var isOpen = answers.Weighting == Weighting.Unknown;
        Add(answers is { Size: not null, SizeWeight: null }, DecisionTexts.SizeWeight,
            isOpen ? Math.Sign(site.SizeWeight) : site.SizeWeight);
        Add(answers is { Languages.Count: > 0, LanguageWeight: null }, DecisionTexts.LanguageWeight,
            isOpen ? Math.Sign(site.LanguageWeight) : site.LanguageWeight);
        Add(answers.Needs.Values.Any(n => n.IsMust), DecisionTexts.MustThreshold, site.MustThreshold);
        Add(answers.Languages.Count > 0, DecisionTexts.RequireCloseness, site.RequireCloseness);
        Add(true, DecisionTexts.ClearShare, site.ClearShare);
        Add(true, DecisionTexts.LeaningShare, site.LeaningShare);
    }
}
