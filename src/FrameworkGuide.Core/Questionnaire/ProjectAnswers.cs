using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>What a chooser answered. Everything may be left out; what is left out changes nothing.</summary>
public sealed record ProjectAnswers
{
    private static readonly Dictionary<string, Importance> NoNeeds = [];

    /// <summary>What the questionnaire is filled in with for a sample project.</summary>
    public static ProjectAnswers Of(SampleProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new ProjectAnswers
        {
            Size = project.Size,
            Languages = project.Languages,
            RequireLanguage = project.RequireLanguage,
            Needs = project.Needs.ToDictionary(
                n => n.Key, n => Importance.TryParse(n.Value, out var importance) ? importance : default,
                StringComparer.Ordinal),
        };
    }

    /// <summary>Null is no answer.</summary>
    public ProjectSize? Size { get; init; }

    /// <summary>
    /// Names of languages the team knows, as the content spells them; empty is no answer. Their order does not matter.
    /// </summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether a framework in a language too far from all of these is ruled out.</summary>
    public bool RequireLanguage { get; init; }

    /// <summary>By need key; a need that is missing, or weighs 0, does not matter.</summary>
    public IReadOnlyDictionary<string, Importance> Needs { get; init; } = NoNeeds;

    /// <summary>Raw weight of the size, 0 to 10; null is the one in site.yml. 0 leaves the size out.</summary>
    public double? SizeWeight { get; init; }

    /// <summary>
    /// Raw weight of the languages, 0 to 10; null is the one in site.yml. 0 leaves them out of the score.
    /// </summary>
    public double? LanguageWeight { get; init; }

    public Weighting Weighting { get; init; }

    /// <summary>
    /// Slugs of the frameworks that alone are ranked, two or more, in the order of the catalog; empty for all.
    /// </summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Whether anything is answered, whatever it weighs.</summary>
    public bool HasAnswers => Size is not null || Languages.Count > 0 || Needs.Values.Any(n => n.Weight > 0);

    /// <summary>The raw weight of the size, 0 to 10.</summary>
    public double SizeWeightOr(SiteSettings site) => SizeWeight ?? site.SizeWeight;

    /// <summary>The raw weight of the languages, 0 to 10.</summary>
    public double LanguageWeightOr(SiteSettings site) => LanguageWeight ?? site.LanguageWeight;

    /// <summary>
    /// The response, in the order size, languages, needs of the catalog, each with its raw weight, 0 to 10.
    /// </summary>
    public IEnumerable<(Criterion Criterion, double RawWeight)> Answered(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (Size is not null)
            yield return (Criterion.Size, SizeWeightOr(catalog.Site));
        if (Languages.Count > 0)
            yield return (Criterion.Language, LanguageWeightOr(catalog.Site));
        foreach (var need in catalog.Needs)
            if (ImportanceOf(need.Key) is { Weight: > 0 } importance)
                yield return (Criterion.OfNeed(need.Key), importance.Weight);
    }

    /// <summary>
    /// Whether something is answered and nothing of it weighs anything, so that there is nothing to rank by.
    /// </summary>
    public bool WeighNothing(CatalogSnapshot catalog) => HasAnswers && Answered(catalog).All(a => a.RawWeight == 0);

    /// <summary>
    /// The raw weight, 0 to 10, that a criterion has or would have once it is answered; 0 for a need that is not.
    /// </summary>
    public double RawWeightOf(Criterion criterion, SiteSettings site) =>
        criterion.NeedKey is { } key ? ImportanceOf(key).Weight
        : criterion == Criterion.Size ? SizeWeightOr(site)
        : LanguageWeightOr(site);

    /// <summary>How much a need matters; a weight of 0 where nothing is answered.</summary>
    public Importance ImportanceOf(string need) => Needs.GetValueOrDefault(need);

    /// <summary>The same answers with the same weights, ruling nothing out.</summary>
    public ProjectAnswers WithoutConditions() => this with
    {
        RequireLanguage = false,
        Needs = Needs.ToDictionary(
            n => n.Key, n => n.Value.IsMust ? Importance.OfWeight(n.Value.Weight) : n.Value, StringComparer.Ordinal),
    };

    /// <summary>The same answers without the condition on one criterion; what it weighs stays as it is.</summary>
    public ProjectAnswers Relax(Criterion criterion) => criterion.NeedKey is { } key
        ? WithNeed(key, Importance.OfWeight(Importance.Must.Weight))
        : this with { RequireLanguage = false };

    /// <summary>The same answers with another raw weight, 0 to 10, of one criterion.</summary>
    public ProjectAnswers WithWeight(Criterion criterion, double raw) =>
        criterion.NeedKey is { } key ? WithNeed(key, Importance.OfWeight(raw))
        : criterion == Criterion.Size ? this with { SizeWeight = raw }
        : this with { LanguageWeight = raw };

    /// <summary>The same answers with one need weighed otherwise; a weight of 0 takes the answer away.</summary>
    public ProjectAnswers WithNeed(string need, Importance importance)
    {
        var needs = new Dictionary<string, Importance>(Needs, StringComparer.Ordinal);
        if (importance.Weight > 0)
            needs[need] = importance;
        else
            needs.Remove(need);
        return this with { Needs = needs };
    }
}
