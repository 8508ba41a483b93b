using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>The questionnaire of a guide, filled in with what an address says.</summary>
/// <param name="Problems">What is wrong with the answers, and where.</param>
/// <param name="UsefulLanguages">
/// Languages of frameworks and those close to them: the ones that make a difference.
/// </param>
/// <param name="OtherLanguages">All others.</param>
/// <param name="Needs">In the order of the content.</param>
public sealed record QuestionnaireForm(
    CatalogSnapshot Catalog,
    AnswersQuery Query,
    QuestionnaireProblems Problems,
    IReadOnlyList<AnswerChoice> UsefulLanguages,
    IReadOnlyList<AnswerChoice> OtherLanguages,
    IReadOnlyList<NeedFieldGroup> Needs)
{
    /// <summary>Of no more than these a shortlist could only name all.</summary>
    private const int Shortest = 2;

    /// <summary>More boxes than these nobody reads through.</summary>
    private const int MostToChooseFrom = 60;

    public ProjectAnswers Answers => Query.Answers;

    public bool HasLanguages => Catalog.LanguageNames.Count > 0;

    public bool HasOtherLanguage => OtherLanguages.Any(l => l.IsChosen);

    /// <summary>
    /// The frameworks that can be put on a shortlist: all, or those alone that are on it where there are too many to
    /// choose from.
    /// </summary>
    public IReadOnlyList<AnswerChoice> Shortlist { get; } =
    [
        .. Catalog.Frameworks.Select(f => new AnswerChoice(f.Slug, f.Name, Query.Answers.Only.Contains(f.Slug)))
            .Where(c => c.IsChosen || Catalog.Frameworks.Count is > Shortest and <= MostToChooseFrom),
    ];

    /// <summary>Whether a shortlist is named, or was meant.</summary>
    public bool HasShortlist => Answers.Only.Count > 0 || Problems.Of(AnswersQuery.Only) is not null;

    /// <summary>Whether anything in the box that is tucked away is set or wrong.</summary>
    public bool HasWeights =>
        Answers.SizeWeight is not null || Answers.LanguageWeight is not null || Answers.Weighting == Weighting.Unknown
        || Query.Problems.Any(
            p => p.Field is AnswersQuery.SizeWeight or AnswersQuery.LanguageWeight or AnswersQuery.Weighting);

    public WeightField SizeWeight =>
        Weight(AnswersQuery.SizeWeight, "Weight of the size", Answers.SizeWeightOr(Catalog.Site));

    public WeightField LanguageWeight =>
        Weight(AnswersQuery.LanguageWeight, "Weight of the languages", Answers.LanguageWeightOr(Catalog.Site));

    public static QuestionnaireForm Of(CatalogSnapshot catalog, AnswersQuery query)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(query);
        var spoken = catalog.Frameworks.SelectMany(f => f.Languages).ToHashSet(StringComparer.Ordinal);
        var useful = catalog.Languages.Where(l => l.Near.Keys.Any(spoken.Contains)).Select(l => l.Name).Concat(spoken)
            .ToHashSet(StringComparer.Ordinal);
        AnswerChoice Choice(string language) => new(language, language, query.Answers.Languages.Contains(language));
        return new QuestionnaireForm(
            catalog,
            query,
            QuestionnaireProblems.Of(catalog, query),
            [.. catalog.LanguageNames.Where(useful.Contains).Select(Choice)],
            [.. catalog.LanguageNames.Where(l => !useful.Contains(l)).Select(Choice)],
            [.. catalog.Needs.GroupBy(n => n.Group).Select(g => new NeedFieldGroup(
                g.Key, [.. g.Select(n => NeedField.Of(n, query.Answers.ImportanceOf(n.Key)))]))]);
    }

    /// <summary>A weight as it was given, even if it cannot be taken; else the one that counts.</summary>
    private WeightField Weight(string field, string label, double weight) => new(
        field,
        label,
        Query.Given.TryGetValue(field, out var given) && given.Length > 0 ? given : Importance.Format(weight),
        Problems.Of(field));
}
