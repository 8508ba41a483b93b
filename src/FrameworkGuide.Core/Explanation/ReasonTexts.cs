using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>Why a framework has its place.</summary>
public static class ReasonTexts
{
    /// <summary>So many criteria are named on each side of a comparison; the others are added up.</summary>
    private const int MostParts = 5;

    /// <summary>
    /// Where a framework's lead comes from: "6.0 points ahead of Laravel: ahead in … +18.0; behind in … −8.0."
    /// </summary>
    public static string Contrast(RankedFramework framework, Contrast contrast, CatalogSnapshot catalog)
    {
        var other = contrast.Other.Framework.Name;
        var lead = contrast.Lead > 0 ? $"{ScoringWords.Points(contrast.Lead)} points ahead of {other}"
            : contrast.Lead < 0 ? $"{ScoringWords.Points(-contrast.Lead)} points behind {other}"
            : framework.Rank == contrast.Other.Rank ? $"Level with {other}"
            : $"Less than a tenth of a point {(framework.Rank < contrast.Other.Rank ? "ahead of" : "behind")} {other}";
        string[] both = [Parts("ahead in", contrast.Ahead, catalog), Parts("behind in", contrast.Behind, catalog)];
        string[] sides = [.. both.Where(p => p.Length > 0)];
        return sides.Length == 0 ? $"{lead}." : $"{lead}: {string.Join("; ", sides)}.";
    }

    /// <summary>
    /// What a framework would come to without the conditions it misses; without a rank where none is left to rank it
    /// among.
    /// </summary>
    public static string IfRelaxed(RuledOutFramework framework, bool isAnyLeft) => isAnyLeft
        ? $"Without {(framework.Reasons.Count == 1 ? "this condition" : "these conditions")} it would be "
            + $"{English.Ordinal(framework.RankIfRelaxed)} with {ScoringWords.Points(framework.Score)} points."
        : $"{ScoringWords.Points(framework.Score)} points without "
            + $"{(framework.Reasons.Count == 1 ? "this condition" : $"these {framework.Reasons.Count} conditions")}.";

    /// <summary>"Rated 1.5; a must-have needs at least 2.5."</summary>
    public static string Unmet(
        UnmetCondition reason, CatalogSnapshot catalog, ProjectAnswers answers, FrameworkSummary framework)
    {
        var just = reason.IsNarrow ? "Just misses: " : "";
        if (reason.Criterion == Criterion.Language)
            return $"{just}{ScoringWords.Closeness(LanguageCloseness.Of(catalog, answers.Languages, framework))} "
                + $"At least {English.Number(reason.Required)} is required.";
        return reason.Value is { } value
            ? $"{just}{(just.Length == 0 ? "Rated" : "rated")} {English.Number(value)}; "
                + $"a must-have needs at least {English.Number(reason.Required)}."
            : $"Not rated, so it does not count as meeting a must-have (at least {English.Number(reason.Required)}).";
    }

    /// <summary>An answer as a condition: "the team knows Python".</summary>
    public static string Answer(FirstShare share, CatalogSnapshot catalog) =>
        share.Criterion == Criterion.Size ? $"the project is {share.Answer}"
        : share.Criterion == Criterion.Language ? $"the team knows {share.Answer}"
        : $"{ScoringWords.Named(share.Criterion, catalog)} is important";

    private static string Parts(string side, IReadOnlyList<ContrastPart> parts, CatalogSnapshot catalog)
    {
        // What is no tenth of a point adds nothing to what is shown.
        var shown = parts.Where(p => p.Shown != 0).ToList();
        if (shown.Count == 0)
            return "";
        var named = shown.Take(shown.Count > MostParts ? MostParts - 1 : MostParts).ToList();
        var others = shown.Skip(named.Count).ToList();
        List<string> words = [.. named.Select(
            p => $"{ScoringWords.Named(p.Criterion, catalog)} {ScoringWords.WithSign(p.Shown)}")];
        if (others.Count > 0)
            words.Add($"{others.Count} others {ScoringWords.WithSign(others.Sum(p => p.Shown))}");
        return $"{side} {English.List(words)}";
    }

    /// <summary>How often a framework comes first over the questionnaire's space.</summary>
    public static string WhereFirst(string name, double overall, int combinations)
    {
        var space = "Computed from the ratings, for teams that leave the language open: over "
            + $"{English.Number(combinations)} combinations of a size and up to two needs, {name}";
        return overall == 0
            ? $"{space} never comes first."
            : $"{space} comes first in {ScoringWords.PercentOf(overall)}. "
                + "With these answers it does so more often, or hardly ever:";
    }
}
