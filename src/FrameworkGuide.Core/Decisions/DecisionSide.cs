using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What the guide says of a project with one content on one day: one side of a comparison.</summary>
public sealed class DecisionSide
{
    private readonly Func<string, FrameworkProfile?> _find;
    private readonly Dictionary<string, FrameworkProfile?> _profiles = new(StringComparer.Ordinal);
    private readonly Lazy<ExplainedRecommendation> _explained;
    private readonly Lazy<IReadOnlySet<string>> _listed;

    /// <param name="whole">The content, with all its frameworks.</param>
    /// <param name="day">The UTC day.</param>
    /// <param name="answers">Needs and languages that the content does not have count for nothing.</param>
    /// <param name="profileOf">Finds a whole profile of that content by its slug.</param>
    public DecisionSide(
        CatalogSnapshot whole, DateOnly day, ProjectAnswers answers, Func<string, FrameworkProfile?> profileOf)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(answers);
        (_find, Day, Answers) = (profileOf, day, answers);
        Catalog = whole.Only(answers.Only);
        _explained = new(() => ExplainedRecommendation.Explain(whole, day, answers));
        _listed = new(FindListed);
    }

    private DecisionSide(DecisionSide other, DateOnly day)
    {
        (Catalog, Day, Answers, _find) = (other.Catalog, day, other.Answers, other._find);
        (_profiles, _explained, _listed) = (other._profiles, other._explained, other._listed);
    }

    /// <summary>With the frameworks alone that the answers ask to rank.</summary>
    public CatalogSnapshot Catalog { get; }

    public DateOnly Day { get; }

    public ProjectAnswers Answers { get; }

    /// <summary>The ranking and its verdict, made when it is first asked for, which takes the 10,000 runs.</summary>
    public ExplainedRecommendation Explained => _explained.Value;

    public Recommendation Recommendation => Explained.Recommendation;

    /// <summary>The slugs of the frameworks that the result lists, ruled out or not.</summary>
    public IReadOnlySet<string> Listed => _listed.Value;

    /// <summary>Whether the ranking is made already.</summary>
    internal bool IsRanked => _explained.IsValueCreated;

    /// <summary>The same content on another day: the ranking is the same.</summary>
    public DecisionSide On(DateOnly day) => new(this, day);

    public FrameworkSummary? Framework(string slug) => Catalog.FrameworksBySlug.GetValueOrDefault(slug);

    /// <summary>
    /// A framework's name as its own document has it, whatever else is called the same; null where there is none.
    /// </summary>
    public string? OwnNameOf(string slug) => Framework(slug) is null
        ? null
        : (Catalog.EntriesByPath.GetValueOrDefault(FactChanges.PathOf(slug))?.Content as FrameworkSummary)?.Name;

    public bool HasNeed(string key) => Catalog.Needs.Any(n => n.Key == key);

    /// <summary>The hash of what a document says; null where this content has no such document.</summary>
    public string? HashOf(string path) => Catalog.EntriesByPath.GetValueOrDefault(path)?.Hash;

    /// <summary>Null where this content has no such framework.</summary>
    public FrameworkProfile? ProfileOf(string slug)
    {
        if (!Catalog.FrameworksBySlug.ContainsKey(slug))
            return null;
        if (!_profiles.TryGetValue(slug, out var profile))
            _profiles[slug] = profile = _find(slug);
        return profile;
    }

    /// <summary>Where a framework stands in the result; null where the result does not list it.</summary>
    public Place? PlaceOf(string slug) =>
        Recommendation.Ranking.FirstOrDefault(r => r.Framework.Slug == slug) is { } ranked
            ? new Place(ranked.Rank, ranked.Score)
            : Recommendation.RuledOut.FirstOrDefault(r => r.Framework.Slug == slug) is { } ruledOut
                ? new Place(null, ruledOut.Score)
                : null;

    /// <summary>Few enough are all listed, which needs no ranking.</summary>
    private HashSet<string> FindListed() => Catalog.Frameworks.Count <= Recommender.MostListed
        ? Catalog.FrameworksBySlug.Keys.ToHashSet(StringComparer.Ordinal)
        : Recommendation.Ranking.Select(r => r.Framework.Slug)
            .Concat(Recommendation.RuledOut.Select(r => r.Framework.Slug))
            .Concat(Recommendation.Verdict.FirstIfRelaxed.Select(f => f.Slug))
            .ToHashSet(StringComparer.Ordinal);
}
