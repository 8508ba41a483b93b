using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>The sentence a recommendation comes to.</summary>
public static class VerdictTexts
{
    /// <summary>
    /// What comes first, how often, how many open questions could change that, and what was ruled out that would come
    /// first.
    /// </summary>
    /// <param name="open">How many open questions could put another framework first.</param>
    public static VerdictSentence Verdict(Recommendation recommendation, int open, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        var verdict = recommendation.Verdict;
        if (recommendation.Ranking.Count == 0)
            return new VerdictSentence(recommendation.RuledOutTotal > 0
                ? "No framework meets all your conditions"
                : QuestionWords.NothingAnswered[..^1]);
        var first = recommendation.Ranking[0];
        var sure = verdict.Kind switch
        {
            _ when verdict.IsOnlyOne => $"{first.Framework.Name} is the only one that meets your conditions",
            VerdictKind.Clear => $"{first.Framework.Name} is the clear choice {OnAnswers(verdict.Answered)}: "
                + ScoringWords.FirstIn(first),
            VerdictKind.Leaning => Leaning(recommendation),
            _ => $"{Contenders(recommendation)}: {WhatDecides(recommendation, catalog)}",
        };
        var same = verdict.Kind == VerdictKind.Close ? "" : SameScore(verdict);
        return new VerdictSentence(sure, OpenQuestionTexts.CouldChange(open), same + Relaxed(recommendation, catalog));
    }

    /// <summary>"on your 4 answers": what the runs know of.</summary>
    private static string OnAnswers(int answered) =>
        $"on your {(answered == 1 ? "one answer" : $"{answered} answers")}";

    private static string Leaning(Recommendation recommendation)
    {
        var (verdict, first) = (recommendation.Verdict, recommendation.Ranking[0]);
        var name = verdict.IsFarFromTeam ? $"Of the frameworks here, {first.Framework.Name}" : first.Framework.Name;
        if (verdict.Answered < Core.Scoring.Verdict.AnswersOfClear)
            return $"{name} leads so far {OnAnswers(verdict.Answered)}: {ScoringWords.FirstIn(first)}";
        var second = recommendation.Ranking.Skip(1).MaxBy(r => r.FirstRankAcceptability)!;
        var leaning = $"{name} {(verdict.IsFarFromTeam ? "leads" : "is the likely choice")} "
            + $"{OnAnswers(verdict.Answered)}: {ScoringWords.FirstIn(first)}";
        return second.FirstPercent == 0
            ? leaning
            : $"{leaning}, {second.Framework.Name} in {ScoringWords.PercentOf(second.FirstRankAcceptability)}";
    }

    private static string SameScore(Verdict verdict) => verdict.Tied.Count < 2 ? ""
        : $" {CatalogWords.Names([.. verdict.Tied.Skip(1)], most: Recommender.MostListed)} "
            + $"{(verdict.Tied.Count == 2 ? "has" : "have")} the same score.";

    private static string Contenders(Recommendation recommendation)
    {
        var (verdict, first) = (recommendation.Verdict, recommendation.Ranking[0].Framework);
        var tied = CatalogWords.Names(verdict.Tied, most: Recommender.MostListed);
        if (verdict.Tied.Count > 1 && !verdict.Contenders.Except(verdict.Tied).Any())
            return $"{tied} tie for first";
        return $"Close between {CatalogWords.Names(verdict.Contenders, most: Recommender.MostListed)}"
            + (verdict.Tied.Count > 1 ? $", of which {tied} tie for first"
                : verdict.Contenders.Contains(first) ? ""
                : $", though {first.Name} has the top score");
    }

    private static string WhatDecides(Recommendation recommendation, CatalogSnapshot catalog)
    {
        var (verdict, first, second) = (recommendation.Verdict, recommendation.Ranking[0], recommendation.Ranking[1]);
        var isPair = verdict.Contenders.Count == 2 && verdict.Contenders.Contains(first.Framework)
            && verdict.Contenders.Contains(second.Framework);
        var pair = $"{first.Framework.Name} and {second.Framework.Name}";
        if (verdict.Decider is { } decider)
            return $"{(isPair ? "it" : $"the order of {pair}")} depends on how much "
                + $"{ScoringWords.Named(decider, catalog)} {(decider == Criterion.Language ? "matter" : "matters")}";
        var them = isPair || verdict.AreAlike && verdict.Contenders.Count == verdict.Tied.Count ? "them" : pair;
        var decides = AreAlike(first, second)
            ? $"your answers do not separate {them}"
            : $"no single weight decides between {them}";
        return verdict.UnansweredDecider is { } need
            ? $"{decides}; among the open questions, {(isPair ? "they" : pair)} differ most on “{need.Title}”"
            : decides;
    }

    private static bool AreAlike(RankedFramework first, RankedFramework second) =>
        first.Contributions.Zip(second.Contributions).All(c => c.First.Value == c.Second.Value || c.First.Weight == 0);

    private static string Relaxed(Recommendation recommendation, CatalogSnapshot catalog)
    {
        var better = recommendation.Verdict.FirstIfRelaxed;
        if (better.Count == 0)
            return "";
        if (better.Count > 1)
            return $" {CatalogWords.Names(better)} score at least as high, but your conditions rule them out.";
        if (recommendation.RuledOut.FirstOrDefault(r => r.Framework == better[0]) is not { } out1)
            return $" {better[0].Name} scores at least as high, but your conditions rule it out.";
        var then = out1.Score > recommendation.Ranking[0].Score + 1e-9 ? "come first" : "tie for first";
        var condition = out1.Reasons is not [var only] ? "it were not ruled out"
            : only.Criterion == Criterion.Language ? "its language were not ruled out"
            : $"{ScoringWords.Named(only.Criterion, catalog)} were not a must-have";
        return $" {better[0].Name} would {then} if {condition}.";
    }
}
