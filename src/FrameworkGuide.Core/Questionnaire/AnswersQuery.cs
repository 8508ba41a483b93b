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
public sealed record AnswersQuery(
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
    public const string Only = "only";

    /// <summary>Whether a key of an address is one of these; others are ignored.</summary>
    public static bool IsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is Size or Language or Policy or SizeWeight or LanguageWeight or Weighting or Only
            || key.StartsWith(Need, StringComparison.Ordinal);
    }

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

    private sealed class Reader(CatalogSnapshot catalog)
    {
        private readonly AnswerRules _rules = new(catalog);
        private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
        private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Importance> _needs = new(StringComparer.Ordinal);
        private readonly List<string> _languages = [];
        private readonly List<string> _only = [];
        private readonly List<(string Key, string Value)> _pairs = [];
        private ProjectAnswers _answers = new();

        public void Take(string key, string value)
        {
            if (!IsKey(key))
                return;
            var isNeed = key.StartsWith(Need, StringComparison.Ordinal);
            _pairs.Add((key, value));
            if (key == Language)
            {
                if (value.Length > 0 && _rules.Language(key, value) is { } language && !_languages.Contains(language))
                    _languages.Add(language);
                return;
            }

            if (key == Only)
            {
                if (value.Length > 0)
                    _only.Add(value);
                return;
            }

            if (!_given.TryAdd(key, value))
                Repeat(key, value);
            else if (isNeed)
                TakeNeed(key, value);
            else if (value.Length > 0)
                TakeSingle(key, value);
        }

        public AnswersQuery ToQuery()
        {
            _answers = _answers with { Needs = _needs, Languages = _languages, Only = _rules.Shortlist(Only, _only) };
            var usable = _rules.CheckWeigh(_answers, WeightField())
                ? _answers
                : _answers with { SizeWeight = null, LanguageWeight = null };
            if (usable.WeighNothing(catalog))
                usable = new ProjectAnswers();
            var isCanonical = _rules.Problems.Count == 0 && _pairs.SequenceEqual(Pairs(_answers, catalog));
            return new AnswersQuery(_answers, _rules.Problems, _given, isCanonical)
            {
                Usable = usable,
                ProblemCount = _rules.ProblemCount,
            };
        }

        /// <summary>
        /// Nobody can know which of several answers is meant: none of them counts, and that is told once.
        /// </summary>
        private void Repeat(string key, string value)
        {
            _given[key] = value;
            if (!_repeated.Add(key))
                return;
            _rules.Add(key, "this is answered more than once; allowed is one answer");
            if (key.StartsWith(Need, StringComparison.Ordinal))
                _needs.Remove(key[Need.Length..]);
            else
                _answers = Without(key);
        }

        private void TakeNeed(string key, string value)
        {
            var need = key[Need.Length..];
            if (!_rules.IsNeed(key, need) || value.Length == 0)
                return;
            var importance = _rules.Importance(key, value);
            if (importance.Weight > 0)
                _needs[need] = importance;
        }

        private void TakeSingle(string key, string value) => _answers = key switch
        {
            Size => _answers with { Size = _rules.Size(key, value) },
            Policy => _answers with { RequireLanguage = _rules.RequireLanguage(key, value) },
            SizeWeight => _answers with { SizeWeight = _rules.Weight(key, value) },
            LanguageWeight => _answers with { LanguageWeight = _rules.Weight(key, value) },
            _ => _answers with { Weighting = _rules.Weighting(key, value) },
        };

        private ProjectAnswers Without(string key) => key switch
        {
            Size => _answers with { Size = null },
            Policy => _answers with { RequireLanguage = false },
            SizeWeight => _answers with { SizeWeight = null },
            LanguageWeight => _answers with { LanguageWeight = null },
            _ => _answers with { Weighting = Core.Questionnaire.Weighting.Stated },
        };

        private string WeightField() => _answers.Size is not null ? SizeWeight : LanguageWeight;
    }
}
