using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// What an answer may be, whether it comes in an address or in a body. Keys and words are taken as they are written,
/// names of languages in any case. A wrong value is told as a problem and left out.
/// </summary>
public sealed class AnswerRules(CatalogSnapshot catalog)
{
    /// <summary>More helps nobody, and a hostile request could otherwise have thousands told.</summary>
    private const int MostProblems = 20;

    /// <summary>Of fewer frameworks there is nothing to rank.</summary>
    private const int Fewest = 2;

    private static readonly string[] Sizes = [.. Enum.GetValues<ProjectSize>().Select(CatalogWords.Word)];
    private static readonly string[] Policies = ["prefer", "require"];
    private static readonly string[] Weightings = ["stated", "unknown"];

    private readonly List<FieldProblem> _problems = [];
    private int _untold;

    public IReadOnlyList<FieldProblem> Problems => _untold == 0
        ? _problems
        : [.. _problems, new FieldProblem(
            "", $"{English.Count(_untold, "more problem is", "more problems are")} not listed.")];

    /// <summary>How many problems there are, listed or not.</summary>
    public int ProblemCount => _problems.Count + _untold;

    public void Add(string field, string message)
    {
        if (_problems.Count < MostProblems)
            _problems.Add(new FieldProblem(field, message));
        else
            _untold++;
    }

    public ProjectSize? Size(string field, string text) =>
        IsOneOf(field, text, Sizes) ? Enum.GetValues<ProjectSize>()[Array.IndexOf(Sizes, text)] : null;

    /// <summary>Whether a framework in another language is ruled out.</summary>
    public bool RequireLanguage(string field, string text) => IsOneOf(field, text, Policies) && text == Policies[1];

    public Weighting Weighting(string field, string text) =>
        IsOneOf(field, text, Weightings) && text == Weightings[1]
            ? Core.Questionnaire.Weighting.Unknown
            : Core.Questionnaire.Weighting.Stated;

    /// <summary>The name as the content spells it; null for none.</summary>
    public string? Language(string field, string text)
    {
        var name = catalog.LanguageNames.FirstOrDefault(l => l.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
        if (name is null)
            Add(field, $"{English.Quote(text)} is not a language of this guide; "
                + $"{AllowedInsteadOf(text, catalog.LanguageNames)}");
        return name;
    }

    /// <summary>
    /// The frameworks that alone are ranked, in the order of the catalog; none where all are named, or where one of the
    /// names cannot be taken.
    /// </summary>
    public IReadOnlyList<string> Shortlist(string field, IReadOnlyCollection<string> slugs)
    {
        var named = slugs.ToHashSet(StringComparer.Ordinal);
        var unknown = named.Where(s => !catalog.FrameworksBySlug.ContainsKey(s)).ToList();
        foreach (var slug in unknown)
        {
            // Looking for what a name may have meant takes time, and only so many are told.
            if (_problems.Count < MostProblems)
                _problems.Add(UnknownFramework.Problem(field, slug, catalog));
            else
                _untold++;
        }

        if (unknown.Count == 0 && named.Count == 1)
            Add(field, $"only {English.Quote(named.First())} is named; allowed: two or more frameworks, or none for "
                + "all");
        return unknown.Count > 0 || named.Count < Fewest || named.Count == catalog.Frameworks.Count
            ? []
            : [.. catalog.Frameworks.Select(f => f.Slug).Where(named.Contains)];
    }

    /// <summary>Whether there is such a need.</summary>
    public bool IsNeed(string field, string key)
    {
        if (catalog.Needs.Any(n => n.Key == key))
            return true;
        var keys = catalog.Needs.Select(n => n.Key).ToList();
        Add(field, $"there is no need {English.Quote(key)}; {AllowedInsteadOf(key, keys)}");
        return false;
    }

    public Importance Importance(string field, string text)
    {
        if (!Core.Questionnaire.Importance.TryParse(text, out var importance))
            Add(field, $"{English.Quote(text)} does not say how much it matters; allowed: nice, important, must, "
                + "or a number from 0 to 10 such as 2.5");
        return importance;
    }

    /// <summary>A weight of the chooser's own.</summary>
    public Importance Importance(string field, double weight)
    {
        if (weight is >= 0 and <= Core.Questionnaire.Importance.MaxWeight)
            return Core.Questionnaire.Importance.OfWeight(weight);
        Add(field, $"{weight} is out of range; allowed: nice, important, must, or a number from 0 to 10");
        return default;
    }

    public double? Weight(string field, string text)
    {
        if (Core.Questionnaire.Importance.TryParseWeight(text, out var weight))
            return Core.Questionnaire.Importance.OfWeight(weight).Weight;
        Add(field, $"{English.Quote(text)} is not a weight; allowed: a number from 0 to 10 such as 2.5");
        return null;
    }

    /// <summary>Tells where answers are given that weigh nothing, all together; false then.</summary>
    /// <param name="weights">The field in which a weight could be given.</param>
    public bool CheckWeigh(ProjectAnswers answers, string weights)
    {
        if (!answers.WeighNothing(catalog))
            return true;
        Add(weights, "the answers given all weigh 0, which leaves nothing to rank by; give one of them a weight above "
            + "0, up to 10");
        return false;
    }

    private bool IsOneOf(string field, string text, IReadOnlyList<string> words)
    {
        if (words.Contains(text, StringComparer.Ordinal))
            return true;
        Add(field, $"{English.Quote(text)} is not a value of {field}; {AllowedInsteadOf(text, words)}");
        return false;
    }

    private static string AllowedInsteadOf(string given, IReadOnlyList<string> words) =>
        Allowed.Words(words, "no value is allowed, because the content has none") + Nearest.Hint(given, words);
}
