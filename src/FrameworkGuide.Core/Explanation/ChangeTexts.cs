using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What other answers or weights would bring, and which conditions could be given up.</summary>
public static class ChangeTexts
{
    /// <summary>What it would be: "were large".</summary>
    public static string Changed(AnswerChange change, ProjectAnswers now)
    {
        var then = change.Answers;
        if (change.Criterion.NeedKey is { } key)
            return ChangedNeed(then.ImportanceOf(key)) + RulesOut(change);
        if (change.Criterion == Criterion.Size)
            return then.Size is { } size ? $"were {CatalogWords.Word(size)}" : "could be of any size";
        return ChangedTeam(then, now) + RulesOut(change);
    }

    /// <summary>What would come of it: "Rails would come first".</summary>
    public static string Then(IReadOnlyList<FrameworkSummary> first) =>
        first.Count == 1 ? $"{first[0].Name} would come first" : $"{CatalogWords.Names(first)} would tie for first";

    /// <summary>"and 3 more single answers".</summary>
    public static string MoreChanges(int more) =>
        $"and {English.Count(more, "more single answer", "more single answers")}";

    /// <summary>That no answer alone changes what comes first, and what was tried.</summary>
    public static string NoChange(IReadOnlyList<FrameworkSummary> first) =>
        $"No single answer would change the first place: {CatalogWords.Names(first)} would still "
            + $"{(first.Count == 1 ? "come" : "tie for")} first. We tried every other answer to each question, "
        + "each unanswered need as important and as a must-have, and for the languages one more, one fewer, each one "
        + "alone and none.";

    /// <summary>"Laravel would come first if the languages of the team weighed 1.77 instead of 3".</summary>
    public static string Move(WeightMove move, ProjectAnswers answers, CatalogSnapshot catalog)
    {
        var (flip, what) = (move.Flip, ScoringWords.Named(move.Flip.Criterion, catalog));
        if (move.Past is { } past)
            return $"{Then(move.First)} if {what} weighed "
                + $"{English.Number(past.RawWeightOf(flip.Criterion, catalog.Site))} instead of "
                + $"{English.Number(answers.RawWeightOf(flip.Criterion, catalog.Site))}";
        var name = catalog.FrameworksBySlug[flip.Slug].Name;
        return flip.Change <= 1e-9
            ? $"{name} is tied for first; any change in the weight of {what} decides it"
            : $"{name} would tie for first if {what} carried about {ScoringWords.Share(flip.WeightAtTie)} of the "
                + $"weight instead of {ScoringWords.Share(flip.WeightNow)}";
    }

    /// <summary>That the weights of answers alone do not bring some frameworks to the first place.</summary>
    public static string NoMove(IReadOnlyList<FrameworkSummary> frameworks, ProjectAnswers answers) =>
        (answers.Weighting == Weighting.Unknown
            ? "No share of the weight for a single answer"
            : $"No single weight from 0 to {English.Number(Importance.MaxWeight)}")
        + $" would put {CatalogWords.Names(frameworks, "or")} first"
        + (answers.Weighting == Weighting.Stated && answers.Needs.Values.Any(n => n.IsMust)
            ? "; must-haves keep their weight."
            : ".");

    /// <summary>How many conditions have to go for a framework to fit.</summary>
    public static string WayOut(IReadOnlyList<Concession> concessions) => concessions[0].Conditions.Count == 1
        ? "Giving up one condition is enough for a framework to fit. The condition keeps its weight."
        : $"Giving up {English.NumberWord(concessions[0].Conditions.Count)} conditions is enough for a framework to "
            + "fit; fewer are not enough. The conditions keep their weights.";

    /// <summary>A set of conditions to give up: "“API” and the required languages".</summary>
    public static string Conditions(Concession concession, CatalogSnapshot catalog) =>
        English.List([.. concession.Conditions.Select(
            c => c == Criterion.Language ? "the required languages" : ScoringWords.Named(c, catalog))]);

    /// <summary>What is left then: "Flask fits".</summary>
    public static string Fits(Concession concession) =>
        $"{CatalogWords.Names(concession.Fits)} {(concession.Fits.Count == 1 ? "fits" : "fit")}";

    private static string ChangedNeed(Importance importance) => importance.Weight == 0 ? "did not matter"
        : $"were {(importance.IsMust ? "a must-have" : QuestionWords.Importance(importance))}";

    private static string RulesOut(AnswerChange change) =>
        change.RuledOut.Count == 0 ? "" : $", which rules out {CatalogWords.Names(change.RuledOut)}";

    private static string ChangedTeam(ProjectAnswers then, ProjectAnswers now)
    {
        if (then.Languages.Count == 0)
            return "were open to any language";
        if (then.RequireLanguage != now.RequireLanguage)
            return then.RequireLanguage ? "ruled out other languages" : "did not rule out other languages";
        string[] added = [.. then.Languages.Except(now.Languages)];
        string[] dropped = [.. now.Languages.Except(then.Languages)];
        return now.Languages.Count == 0 ? $"knew {added[0]}"
            : added.Length == 0 ? (
                dropped.Length == 1 ? $"did not know {dropped[0]}" : $"knew only {then.Languages[0]}")
            : dropped.Length == 0 ? $"also knew {added[0]}"
            : $"knew {added[0]} instead";
    }
}
