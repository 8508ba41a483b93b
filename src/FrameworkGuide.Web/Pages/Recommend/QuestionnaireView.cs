using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The questionnaire, filled in, with the ranking so far beside it.</summary>
/// <param name="Ranking">Null where some answer cannot be taken.</param>
internal sealed record QuestionnaireView(CatalogSnapshot Catalog, AnswersQuery Query, Readout? Ranking)
{
    private const string Whole = "main";

    public static QuestionnaireView Empty { get; } = Of(CatalogSnapshot.Empty, default, AnswersQuery.Read([], CatalogSnapshot.Empty));

    public ProjectAnswers Answers => Query.Answers;

    /// <summary>Languages of frameworks and those close to them: the ones that make a difference.</summary>
    public IReadOnlyList<string> UsefulLanguages { get; private init; } = [];

    public IReadOnlyList<string> OtherLanguages { get; private init; } = [];

    public bool HasOtherLanguage => Answers.Languages.Any(OtherLanguages.Contains);

    /// <summary>Whether anything in the box that is tucked away is set or wrong.</summary>
    public bool HasWeights => Answers.SizeWeight is not null || Answers.LanguageWeight is not null || Answers.Weighting == Weighting.Unknown
        || Query.Problems.Any(p => p.Field is AnswersQuery.SizeWeight or AnswersQuery.LanguageWeight or AnswersQuery.Weighting);

    public static QuestionnaireView Of(CatalogSnapshot catalog, DateOnly today, AnswersQuery query)
    {
        var spoken = catalog.Frameworks.SelectMany(f => f.Languages).ToHashSet(StringComparer.Ordinal);
        var useful = catalog.Languages.Where(l => l.Near.Keys.Any(spoken.Contains)).Select(l => l.Name).Concat(spoken).ToHashSet(StringComparer.Ordinal);
        return new QuestionnaireView(catalog, query, query.Problems.Count == 0 ? Readout.Of(catalog, today, query.Answers) : null)
        {
            UsefulLanguages = [.. catalog.LanguageNames.Where(useful.Contains)],
            OtherLanguages = [.. catalog.LanguageNames.Where(l => !useful.Contains(l))],
        };
    }

    /// <summary>What is wrong with a field; null where nothing is.</summary>
    public string? ProblemOf(string field) => Query.Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>The id of what is said beside a field, for those who do not see it beside; null where nothing is.</summary>
    public string? ProblemId(string field) => ProblemOf(field) is null ? null : $"problem-{field}";

    /// <summary>The text of a weight: as it was given, even if it cannot be taken, else what counts.</summary>
    public string WeightText(string field, double weight) =>
        Query.Given.TryGetValue(field, out var given) && given.Length > 0 ? given : Importance.Format(weight);

    /// <summary>Where a field stands on the page; the whole of it where the content leaves nothing to ask.</summary>
    public string AnchorOf(string field) => field switch
    {
        AnswersQuery.Size => field,
        AnswersQuery.Language or AnswersQuery.Policy => Catalog.LanguageNames.Count > 0 ? AnswersQuery.Language : Whole,
        AnswersQuery.SizeWeight or AnswersQuery.LanguageWeight or AnswersQuery.Weighting => "weights",
        _ when Catalog.Needs.Any(n => AnswersQuery.Need + n.Key == field) => field.Replace('.', '-'),
        _ => Catalog.Needs.Count > 0 ? "needs" : Whole,
    };

    /// <summary>A field as the page calls it.</summary>
    public string NameOf(string field) => field switch
    {
        AnswersQuery.Size => "Size",
        AnswersQuery.Language => "Languages",
        AnswersQuery.Policy => "Other languages",
        AnswersQuery.SizeWeight => "Weight of the size",
        AnswersQuery.LanguageWeight => "Weight of the languages",
        AnswersQuery.Weighting => "What matters more",
        _ => Catalog.Needs.FirstOrDefault(n => AnswersQuery.Need + n.Key == field)?.Title ?? English.Shorten(field),
    };

    /// <summary>The result without what cannot be taken; null where that leaves nothing to rank by.</summary>
    public string? ResultWithoutProblems =>
        Query.Usable.HasAnswers ? "/recommend/result" + AnswersQuery.Format(Query.Usable, Catalog) : null;
}
