using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>
/// The model once more, one formula after the other, without a thought for speed and in decimals: what is equal on
/// paper is equal here.
/// </summary>
internal sealed class NaiveModel
{
    private readonly CatalogSnapshot _catalog;
    private readonly ProjectAnswers _answers;

    public NaiveModel(Case asked)
    {
        (_catalog, _answers) = (asked.Catalog, asked.Answers);
        var needs = _catalog.Needs
            .Where(n => _answers.Needs.ContainsKey(n.Key))
            .Select(n => (Criterion.OfNeed(n.Key), (decimal)_answers.Needs[n.Key].Weight));
        var size = (Criterion.Size, (decimal)(_answers.SizeWeight ?? _catalog.Site.SizeWeight));
        var language = (Criterion.Language, (decimal)(_answers.LanguageWeight ?? _catalog.Site.LanguageWeight));
        IEnumerable<(Criterion Criterion, decimal Raw)> answered =
            [
                .. _answers.Size is null ? [] : new[] { size },
                .. _answers.Languages.Count == 0 ? [] : new[] { language },
                .. needs,
            ];
        Raw = answered.Where(a => a.Raw > 0)
            .ToDictionary(a => a.Criterion, a => _answers.Weighting == Weighting.Unknown ? 1 : a.Raw);
        Meeting = [.. _catalog.Frameworks.Where(f => Unmet(f).Count == 0)];
        RuledOut = [.. _catalog.Frameworks.Where(f => Unmet(f).Count > 0)];
    }

    /// <summary>Raw weights above 0.</summary>
    public IReadOnlyDictionary<Criterion, decimal> Raw { get; }

    public IReadOnlyList<FrameworkSummary> Meeting { get; }

    public IReadOnlyList<FrameworkSummary> RuledOut { get; }

    public decimal Weight(Criterion criterion) => Raw[criterion] / Raw.Values.Sum();

    /// <summary>0 to 1.</summary>
    public decimal Value(FrameworkSummary framework, Criterion criterion) =>
        criterion == Criterion.Language ? Closeness(framework) : (Rating(framework, criterion) ?? 2.5m) / 5;

    public decimal Score(FrameworkSummary framework) =>
        100 * Raw.Keys.Sum(c => Raw[c] * Value(framework, c)) / Raw.Values.Sum();

    /// <summary>
    /// The score where a criterion has another share of the weight and the others keep their proportions.
    /// </summary>
    public decimal ScoreAt(FrameworkSummary framework, Criterion criterion, decimal share)
    {
        var others = Raw.Keys.Where(c => c != criterion).ToList();
        var rest = others.Sum(c => Raw[c] * Value(framework, c)) / others.Sum(c => Raw[c]);
        return 100 * (share * Value(framework, criterion) + (1 - share) * rest);
    }

    public int Rank(FrameworkSummary framework) => 1 + Meeting.Count(other => Score(other) > Score(framework) + 1e-9m);

    public bool IsRated(FrameworkSummary framework, Criterion criterion) =>
        criterion == Criterion.Language || Rating(framework, criterion) is not null;

    /// <summary>
    /// By how much a framework misses which condition, in points of a rating; all of it where it is not rated.
    /// </summary>
    public IReadOnlyDictionary<Criterion, decimal> Unmet(FrameworkSummary framework)
    {
        var misses = new Dictionary<Criterion, decimal>();
        var must = (decimal)_catalog.Site.MustThreshold;
        foreach (
            var need in _catalog.Needs.Where(n => _answers.Needs.TryGetValue(n.Key, out var i) && i == Importance.Must))
            if (Rating(framework, Criterion.OfNeed(need.Key)) is not { } rating)
                misses[Criterion.OfNeed(need.Key)] = must;
            else if (rating < must)
                misses[Criterion.OfNeed(need.Key)] = must - rating;
        if (_answers.RequireLanguage && Closeness(framework) < (decimal)_catalog.Site.RequireCloseness)
            misses[Criterion.Language] = 5 * ((decimal)_catalog.Site.RequireCloseness - Closeness(framework));
        return misses;
    }

    /// <summary>
    /// The share at which each criterion makes a framework tie with the one that is first now, where that is for first.
    /// </summary>
    public IReadOnlyDictionary<Criterion, decimal> TiesForFirst(FrameworkSummary first, FrameworkSummary framework)
    {
        var ties = new Dictionary<Criterion, decimal>();
        foreach (var criterion in Raw.Keys.Where(_ => Raw.Count > 1))
        {
            // What the two differ by on this criterion, and without it; at the share s they differ by s · d + (1 - s) ·
            // r.
            var d = Value(first, criterion) - Value(framework, criterion);
            var others = Raw.Keys.Where(c => c != criterion).ToList();
            var r = others.Sum(c => Raw[c] * (Value(first, c) - Value(framework, c))) / others.Sum(c => Raw[c]);
            if (r == d)
                continue;
            var tie = r / (r - d);
            if (tie is >= 0 and < 1 && Meeting.All(
                m => ScoreAt(m, criterion, tie) <= ScoreAt(framework, criterion, tie) + 1e-9m))
                ties[criterion] = tie;
        }

        return ties;
    }

    private decimal? Rating(FrameworkSummary framework, Criterion criterion)
    {
        var isRated = criterion.NeedKey is { } need
            ? framework.Needs.TryGetValue(need, out var value)
            : framework.Sizes.TryGetValue(_answers.Size!.Value, out value);
        return isRated ? (decimal)value : null;
    }

    private decimal Closeness(FrameworkSummary framework) =>
        framework.Languages.Any(_answers.Languages.Contains)
            ? 1
            : _catalog.Languages
                .Where(l => _answers.Languages.Contains(l.Name))
                .SelectMany(l => l.Near)
                .Where(n => framework.Languages.Contains(n.Key))
                .Max(n => (decimal?)n.Value) ?? 0;
}
