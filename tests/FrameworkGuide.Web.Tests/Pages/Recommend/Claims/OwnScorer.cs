using System.Globalization;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>
/// Scores and conditions computed from what the API tells, in decimals and without a thought for speed.
/// </summary>
internal sealed class OwnScorer
{
    private const decimal Equal = 1e-9m;

    private readonly ToldFacts _facts;
    private readonly AskedProject _project;

    public OwnScorer(ToldFacts facts, AskedProject project)
    {
        (_facts, _project) = (facts, project);
        decimal Weight(string? text, decimal usual) =>
            text is null ? usual : decimal.Parse(text, CultureInfo.InvariantCulture);
        var answered = new List<(string Criterion, decimal Weight)>();
        if (project.Size is not null)
            answered.Add(("size", Weight(project.SizeWeight, ToldFacts.SizeWeight)));
        if (project.Languages.Count > 0)
            answered.Add(("language", Weight(project.LanguageWeight, ToldFacts.LanguageWeight)));
        answered.AddRange(facts.Needs.Where(n => project.WeightOf(n.Key) > 0)
            .Select(n => ("needs/" + n.Key, project.WeightOf(n.Key))));
        Answered = [.. answered.Select(a => a.Criterion)];
        Raw = answered.Where(a => a.Weight > 0).ToDictionary(a => a.Criterion, a => project.IsUnknown ? 1 : a.Weight);
        Meeting = [.. facts.Frameworks.Where(f => Misses(f).Count == 0)];
    }

    public IReadOnlyList<string> Answered { get; }

    /// <summary>Weights above 0, by criterion.</summary>
    public IReadOnlyDictionary<string, decimal> Raw { get; }

    public IReadOnlyList<ToldFramework> Meeting { get; }

    /// <summary>
    /// Slugs of those that come first, in order; none where nothing weighs anything or nothing meets the conditions.
    /// </summary>
    public IReadOnlyList<string> Firsts
    {
        get
        {
            if (Raw.Count == 0 || Meeting.Count == 0)
                return [];
            var scores = Meeting.Select(f => (f.Slug, Score: Score(f))).ToList();
            var best = scores.Max(s => s.Score);
            return [.. scores.Where(s => s.Score >= best - Equal).Select(s => s.Slug).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>What is not answered and of which some answer puts others first.</summary>
    public IReadOnlyList<string> OpenQuestions =>
        [
            .. OneAnswerOther().Select(p => new OwnScorer(_facts, p))
                .Where(s => s.Firsts.Count > 0 && !s.Firsts.SequenceEqual(Firsts))
                .SelectMany(s => s.Answered.Except(Answered)).Distinct(),
        ];

    public bool IsFar =>
        _project.Languages.Count > 0 && _facts.Frameworks.All(f => Closeness(f) < ToldFacts.RequireCloseness);

    public int Counting => Answered.Count(a => Raw.ContainsKey(a) || a == "language" && _project.IsRequired);

    public decimal Score(ToldFramework framework) =>
        20 * Raw.Sum(r => r.Value * Value(framework, r.Key)) / Raw.Values.Sum();

    public int Rank(ToldFramework framework) => 1 + Meeting.Count(m => Score(m) > Score(framework) + Equal);

    public decimal Points(ToldFramework framework, string criterion) =>
        Raw.TryGetValue(criterion, out var weight) ? 20 * weight * Value(framework, criterion) / Raw.Values.Sum() : 0;

    /// <summary>0 to 5.</summary>
    public decimal Value(ToldFramework framework, string criterion) =>
        criterion == "language" ? 5 * Closeness(framework) : Rating(framework, criterion) ?? 2.5m;

    public decimal? Rating(ToldFramework framework, string criterion) => criterion == "size"
        ? framework.Sizes.TryGetValue(_project.Size!, out var size) ? size : null
        : framework.Needs.TryGetValue(criterion["needs/".Length..], out var need) ? need : null;

    public decimal Closeness(ToldFramework framework) => _project.Languages
        .SelectMany(l => framework.Languages.Select(
            f => f == l ? 1 : _facts.Languages.Single(k => k.Name == l).Near.GetValueOrDefault(f)))
        .DefaultIfEmpty(0).Max();

    /// <summary>By how much a framework misses which condition.</summary>
    public IReadOnlyDictionary<string, decimal> Misses(ToldFramework framework)
    {
        var misses = new Dictionary<string, decimal>();
        if (_project.IsRequired && _project.Languages.Count > 0 && Closeness(framework) < ToldFacts.RequireCloseness)
            misses["language"] = 5 * (ToldFacts.RequireCloseness - Closeness(framework));
        foreach (var (key, _) in _facts.Needs.Where(n => _project.IsMust(n.Key)))
            if (!(framework.Needs.TryGetValue(key, out var rating) && rating >= ToldFacts.MustThreshold))
                misses["needs/" + key] =
                    framework.Needs.ContainsKey(key) ? ToldFacts.MustThreshold - rating : ToldFacts.MustThreshold;
        return misses;
    }

    /// <summary>Whether a framework comes or ties for first where a criterion has another raw weight.</summary>
    public bool IsFirstAt(ToldFramework framework, string criterion, decimal raw, decimal equal = Equal)
    {
        decimal Sum(ToldFramework f) =>
            raw * Value(f, criterion) + Raw.Where(r => r.Key != criterion).Sum(r => r.Value * Value(f, r.Key));
        var own = Sum(framework);
        return Meeting.All(m => Sum(m) <= own + equal);
    }

    /// <summary>The criteria whose weight alone can be moved, and how far.</summary>
    public bool CanBeFirstByOneWeight(ToldFramework framework) =>
        Answered.Where(c => _project.IsUnknown ? Raw.ContainsKey(c) : !_project.IsMust(c.Split('/')[^1]))
            .Any(criterion =>
            {
                var others = Raw.Where(r => r.Key != criterion).ToList();
                if (others.Count == 0)
                    return false;
                decimal Rest(ToldFramework f) => others.Sum(r => r.Value * Value(f, r.Key));

                // What it is ahead of changes only where it is level with another one.
                var most = _project.IsUnknown ? 1e6m : 10m;
                var levels = Meeting
                    .Select(m => (Slope: Value(framework, criterion) - Value(m, criterion),
                        Lead: Rest(framework) - Rest(m)))
                    .Where(m => m.Slope != 0).Select(m => -m.Lead / m.Slope).Append(0).Append(most)
                    .Where(r => r >= 0 && r <= most);
                return levels.Any(r => IsFirstAt(framework, criterion, r, Equal * Math.Max(1, r)));
            });

    /// <summary>
    /// Every set of answers that differs by the answer to one question, as the page says it tries them.
    /// </summary>
    public IEnumerable<AskedProject> OneAnswerOther()
    {
        foreach (var size in new[] { "small", "medium", "large", null }.Where(s => s != _project.Size))
            yield return _project with { Size = size };
        var team = _project.Languages;
        var known = _facts.Languages.Select(l => l.Name).ToList();
        var teams = team.Count == 0
            ? known.Select(l => (string[])[l])
            : known.Except(team).Select(l => (string[])[.. team, l]).Concat(known.Select(l => (string[])[l]))
                .Concat(team.Select(l => team.Except([l]).ToArray())).Append([]);
        foreach (var other in teams.Where(t => !t.ToHashSet().SetEquals(team)))
            yield return _project with { Languages = other, IsRequired = other.Length > 0 && _project.IsRequired };
        if (team.Count > 0)
            yield return _project with { IsRequired = !_project.IsRequired };
        foreach (var (key, _) in _facts.Needs)
            foreach (var importance in _project.Needs.ContainsKey(key)
                ? new[] { null, "nice", "important", "must" }
                : ["important", "must"])
                if (importance != _project.Needs.GetValueOrDefault(key))
                    yield return _project.WithNeed(key, importance);
    }
}
