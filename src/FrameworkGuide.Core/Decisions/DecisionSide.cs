using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What the guide says of a project with one content on one day: one side of a comparison.</summary>
/// <param name="whole">The content, with all its frameworks.</param>
/// <param name="day">The UTC day.</param>
/// <param name="answers">Needs and languages that the content does not have count for nothing.</param>
/// <param name="profileOf">Finds a whole profile of that content by its slug.</param>
public sealed class DecisionSide(
    CatalogSnapshot whole, DateOnly day, ProjectAnswers answers, Func<string, FrameworkProfile?> profileOf)
{
    private readonly Dictionary<string, FrameworkProfile?> _profiles = new(StringComparer.Ordinal);
    private ExplainedRecommendation? _explained;
    private IReadOnlySet<string>? _slugs;

    /// <summary>With the frameworks alone that the answers ask to rank.</summary>
    public CatalogSnapshot Catalog { get; } = whole.Only(answers.Only);

    public DateOnly Day => day;

    public ProjectAnswers Answers => answers;

    /// <summary>The ranking and its verdict, made when it is first asked for, which takes the 10,000 runs.</summary>
    public ExplainedRecommendation Explained =>
        _explained ??= ExplainedRecommendation.Explain(whole, day, answers);

    public Recommendation Recommendation => Explained.Recommendation;

    /// <summary>Whether the ranking is made already.</summary>
    internal bool IsRanked => _explained is not null;

    /// <summary>The slugs of the frameworks that the result lists, ruled out or not.</summary>
    public IReadOnlySet<string> Listed => _slugs ??= Catalog.Frameworks.Count <= Recommender.MostListed
        ? Catalog.FrameworksBySlug.Keys.ToHashSet(StringComparer.Ordinal)
        : Recommendation.Ranking.Select(r => r.Framework.Slug)
            .Concat(Recommendation.RuledOut.Select(r => r.Framework.Slug))
            .Concat(Recommendation.Verdict.FirstIfRelaxed.Select(f => f.Slug))
            .ToHashSet(StringComparer.Ordinal);

    public FrameworkSummary? Framework(string slug) => Catalog.FrameworksBySlug.GetValueOrDefault(slug);

    public bool HasNeed(string key) => Catalog.Needs.Any(n => n.Key == key);

    /// <summary>Null where this content has no such framework.</summary>
    public FrameworkProfile? ProfileOf(string slug)
    {
        if (!Catalog.FrameworksBySlug.ContainsKey(slug))
            return null;
        if (!_profiles.TryGetValue(slug, out var profile))
            _profiles[slug] = profile = profileOf(slug);
        return profile;
    }

    /// <summary>Where a framework stands in the result; null where the result does not list it.</summary>
    public Place? PlaceOf(string slug) =>
        Recommendation.Ranking.FirstOrDefault(r => r.Framework.Slug == slug) is { } ranked
            ? new Place(ranked.Rank, ranked.Score)
            : Recommendation.RuledOut.FirstOrDefault(r => r.Framework.Slug == slug) is { } ruledOut
                ? new Place(null, ruledOut.Score)
                : null;
}
