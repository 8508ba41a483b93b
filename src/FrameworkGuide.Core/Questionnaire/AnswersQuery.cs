using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// Answers in an address: <c>size</c>, <c>language</c> (repeated), <c>policy</c>, <c>need.&lt;key&gt;</c>,
/// <c>weight.size</c>, <c>weight.language</c>, <c>weighting</c>, <c>only</c> (repeated). Keys are case-sensitive;
/// others are ignored.
/// </summary>
/// <param name="Answers">What could be taken.</param>
/// <param name="Problems">What could not.</param>
/// <param name="Given">The texts of the fields that were given, as they were given; the last of a repeated one.</param>
/// <param name="IsCanonical">Whether the address says the answers in the one form they have.</param>
public sealed partial record AnswersQuery(
    ProjectAnswers Answers, IReadOnlyList<FieldProblem> Problems, IReadOnlyDictionary<string, string> Given,
    bool IsCanonical)
{
    /// <summary>
    /// The answers with which a ranking can be made: without weights that leave nothing, and none where the site's own
    /// leave nothing.
    /// </summary>
    public ProjectAnswers Usable { get; private init; } = Answers;

    /// <summary>How many problems there are, listed or not.</summary>
    public int ProblemCount { get; private init; }

    public const string Size = "size";
    public const string Language = "language";
    public const string Policy = "policy";
    public const string Need = "need.";
    public const string SizeWeight = "weight.size";
    public const string LanguageWeight = "weight.language";
    public const string Weighting = "weighting";

    /// <summary>A form's way to say that a need matters, by its key.</summary>
    public const string Pick = "pick";

    /// <summary>A form's way to say that a need that was picked is a must-have.</summary>
    public const string MustPick = "must";
    public const string Only = "only";

    /// <summary>Whether a key of an address says something about the answers.</summary>
    public static bool IsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith(Need, StringComparison.Ordinal) || PickedNeeds.IsKey(key)
            || key is Size or Language or Policy or SizeWeight or LanguageWeight or Weighting or Only;
    }

    /// <summary>The key that a question is answered with.</summary>
    public static string FieldOf(Criterion criterion) =>
        criterion.NeedKey is { } key ? Need + key : criterion == Criterion.Size ? Size : Language;

    /// <param name="pairs">The decoded keys and values of an address, in its order.</param>
    public static AnswersQuery Read(IEnumerable<(string Key, string Value)> pairs, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(catalog);
        var reader = new Reader(catalog);
        foreach (var (key, value) in pairs)
            reader.Take(key, value);
        return reader.ToQuery();
    }

    /// <summary>The same with some problems more, of what stands in the address beside the answers.</summary>
    public AnswersQuery With(IReadOnlyCollection<FieldProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return this with { Problems = [.. problems, .. Problems], ProblemCount = ProblemCount + problems.Count };
    }

    /// <summary>
    /// The one address form of answers: defaults left out, keys in the order of the content; "?…", or "" for no answer.
    /// </summary>
    public static string Format(ProjectAnswers answers, CatalogSnapshot catalog) =>
        AddressQuery.Format(Pairs(answers, catalog));

    /// <summary>The keys and values of the one address form.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(ProjectAnswers answers, CatalogSnapshot catalog)
    {
        if (answers.Size is { } size)
            yield return (Size, CatalogWords.Word(size));
        foreach (var language in catalog.LanguageNames)
            if (answers.Languages.Contains(language))
                yield return (Language, language);
        if (answers.RequireLanguage)
            yield return (Policy, "require");
        foreach (var need in catalog.Needs)
            if (answers.ImportanceOf(need.Key) is { Weight: > 0 } importance)
                yield return (Need + need.Key, importance.ToString());
        if (answers.SizeWeight is { } sizeWeight && sizeWeight != catalog.Site.SizeWeight)
            yield return (SizeWeight, Importance.Format(sizeWeight));
        if (answers.LanguageWeight is { } languageWeight && languageWeight != catalog.Site.LanguageWeight)
            yield return (LanguageWeight, Importance.Format(languageWeight));
        if (answers.Weighting == Core.Questionnaire.Weighting.Unknown)
            yield return (Weighting, "unknown");
        foreach (var slug in answers.Only)
            yield return (Only, slug);
    }
}
