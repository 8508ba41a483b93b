using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web;

/// <summary>What is said of answers and recommendations.</summary>
internal static partial class Texts
{
    public const string NotRatedCounts = "Nobody has rated this yet; it counts as 2.5 of 5.";
    public const string NothingAnswered = "Nothing is answered yet.";

    /// <summary>More names than this make no sentence.</summary>
    private const int MostNames = 4;

    public static string Word(VerdictKind kind) => kind switch
    {
        VerdictKind.Clear => "clear",
        VerdictKind.Leaning => "leaning",
        VerdictKind.Close => "close",
        _ => "none",
    };

    /// <summary>A size in terms a person can judge.</summary>
    public static string SizeMeaning(ProjectSize size) => size switch
    {
        ProjectSize.Small => "One to three people, weeks or a few months of work. It does one thing: an interface, a tool, a site, a first version.",
        ProjectSize.Medium => "A team of up to about ten, kept up for some years. Accounts, data, pages or interfaces for several kinds of people.",
        _ => "Several teams, kept up for many years. Many parts that belong to different people, links to other systems, strict rules.",
    };

    public static string Closeness(LanguageMatch match) => match switch
    {
        { Known: null } => $"No language of the team comes close to {match.Language}.",
        { Closeness: 1 } => $"{match.Language} is a language of the team.",
        _ => $"A team that knows {match.Known} is {Number(match.Closeness)} at home in {match.Language} (1 is the same language).",
    };

    /// <summary>A criterion as a heading.</summary>
    public static string Criterion(Criterion criterion, CatalogSnapshot catalog) =>
        criterion.NeedKey is { } key ? catalog.Needs.FirstOrDefault(n => n.Key == key)?.Title ?? key
        : criterion == Core.Scoring.Criterion.Size ? "Size of the project"
        : "Languages of the team";

    /// <summary>A criterion within a sentence.</summary>
    public static string Named(Criterion criterion, CatalogSnapshot catalog) =>
        criterion.NeedKey is not null ? $"“{Criterion(criterion, catalog)}”"
        : criterion == Core.Scoring.Criterion.Size ? "the size of the project"
        : "the languages of the team";

    /// <summary>An importance as the questionnaire words it.</summary>
    public static string Importance(Importance importance) => importance.Weight == 0 ? "does not matter" : Importance(importance.AsWord.ToString());

    /// <summary>Points with one decimal.</summary>
    public static string Points(double points) => points.ToString("0.0", English);

    /// <summary>A score in its parts: "Points: REST API 12.0, Size of the project 13.4".</summary>
    public static string PointsInWords(IReadOnlyList<(string Name, double Points)> parts) => $"Points: {string.Join(", ", parts.Select(p => $"{p.Name} {Points(p.Points)}"))}";

    /// <summary>The sentence a recommendation comes to.</summary>
    public static string Verdict(Recommendation recommendation, CatalogSnapshot catalog)
    {
        var verdict = recommendation.Verdict;
        if (recommendation.Ranking.Count == 0)
            return recommendation.RuledOutTotal > 0 ? "No framework meets all your conditions." : NothingAnswered;
        var first = recommendation.Ranking[0];
        var sentence = verdict.Kind switch
        {
            _ when verdict.IsOnlyOne => $"{first.Framework.Name}: the only one that meets your conditions.",
            VerdictKind.Clear => $"{first.Framework.Name}, clearly: first in {first.FirstPercent} of 100 readings of your answers.",
            VerdictKind.Leaning => $"Probably {first.Framework.Name}: first in {first.FirstPercent} of 100 readings of your answers.",
            _ => $"Close between {Names(verdict.Contenders)}: {WhatDecides(recommendation, catalog)}.",
        };
        return sentence + Relaxed(recommendation, catalog);
    }

    /// <summary>What a reading is.</summary>
    public static string Readings(Weighting weighting) => weighting == Weighting.Unknown
        ? $"You left open what matters more. Each of {Recommender.Draws:N0} readings gives your answers weights of its own, any as likely as any other."
        : $"No weight is exact, and no rating is. Each of {Recommender.Draws:N0} readings takes every weight between half and double, and every rating up to half a point higher or lower.";

    /// <summary>What a changed answer is about: "the project", before what <see cref="Changed"/> says of it.</summary>
    public static string Subject(Criterion criterion, CatalogSnapshot catalog) =>
        criterion == Core.Scoring.Criterion.Size ? "the project" : Named(criterion, catalog);

    /// <summary>What it would be: "were large".</summary>
    public static string Changed(AnswerChange change, ProjectAnswers now)
    {
        var then = change.Answers;
        if (change.Criterion.NeedKey is { } key)
            return then.ImportanceOf(key) is { Weight: > 0 } importance ? $"were {(importance.IsMust ? "a must" : Importance(importance))}" : "did not matter";
        if (change.Criterion == Core.Scoring.Criterion.Size)
            return then.Size is { } size ? $"were {Word(size)}" : "could be of any size";
        return then.Languages.Count == 0 ? "did not matter"
            : then.Languages.Count < now.Languages.Count ? $"did not include {now.Languages.First(l => !then.Languages.Contains(l))}"
            : then.RequireLanguage ? "ruled others out"
            : "did not rule others out";
    }

    /// <summary>What would come of it: "Rails would come first".</summary>
    public static string Then(IReadOnlyList<FrameworkSummary> first) => first.Count switch
    {
        0 => "nothing would be left",
        1 => $"{first[0].Name} would come first",
        _ => $"{Names(first)} would share the first place",
    };

    /// <summary>"Rails draws level when …".</summary>
    public static string Flip(WeightFlip flip, ProjectAnswers answers, CatalogSnapshot catalog)
    {
        var (what, name) = (Named(flip.Criterion, catalog), catalog.FrameworksBySlug[flip.Slug].Name);
        var isMany = flip.Criterion == Core.Scoring.Criterion.Language;
        if (flip.Change <= 1e-9)
            return $"{name} is level already; more or less weight on {what} decides";
        if (answers.Weighting == Weighting.Unknown)
            return $"{name} draws level when {what} {(isMany ? "have" : "has")} {PercentOf(flip.WeightAtTie)} of all weight instead of {PercentOf(flip.WeightNow)}";
        var now = Number(RawWeight(flip.Criterion, answers, catalog.Site));
        return flip.RawWeightAtTie switch
        {
            <= 1e-9 => $"{name} draws level when {what} {(isMany ? "do" : "does")} not matter",
            > Core.Questionnaire.Importance.MaxWeight => $"{name} draws level only when {what} {(isMany ? "have" : "has")} {PercentOf(flip.WeightAtTie)} of all weight instead of {PercentOf(flip.WeightNow)}, more than it can be given",
            var then => $"{name} draws level when {what} {(isMany ? "weigh" : "weighs")} {Number(then)} instead of {now}",
        };
    }

    /// <summary>The raw weight a criterion has.</summary>
    public static double RawWeight(Criterion criterion, ProjectAnswers answers, SiteSettings site) =>
        criterion.NeedKey is { } key ? answers.ImportanceOf(key).Weight
        : criterion == Core.Scoring.Criterion.Size ? answers.SizeWeightOr(site)
        : answers.LanguageWeightOr(site);

    /// <summary>"rated 1.5; a must needs 2.5".</summary>
    public static string Unmet(UnmetCondition reason, CatalogSnapshot catalog, ProjectAnswers answers, FrameworkSummary framework)
    {
        if (reason.Criterion == Core.Scoring.Criterion.Language)
            return $"{Closeness(LanguageCloseness.Of(catalog, answers.Languages, framework))} You require at least {Number(reason.Required)}.";
        return reason.Value is { } value
            ? $"Rated {Number(value)}; a must needs {Number(reason.Required)}."
            : $"Not rated; a must needs {Number(reason.Required)}, and what is unknown does not meet it.";
    }

    /// <summary>An answer as a condition: "the team knows Python".</summary>
    public static string Answer(FirstShare share, CatalogSnapshot catalog) =>
        share.Criterion == Core.Scoring.Criterion.Size ? $"the project is {share.Answer}"
        : share.Criterion == Core.Scoring.Criterion.Language ? $"the team knows {share.Answer}"
        : $"{Named(share.Criterion, catalog)} is important";

    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    /// <summary>"17 %", rounded down.</summary>
    public static string PercentOf(double share) => share > 0 && Core.Scoring.Percent.Of(share) == 0 ? "under 1 %" : $"{Core.Scoring.Percent.Of(share)} %";

    private static string Names(IReadOnlyList<FrameworkSummary> frameworks) => frameworks.Count <= MostNames
        ? List([.. frameworks.Select(f => f.Name)])
        : $"{string.Join(", ", frameworks.Take(MostNames - 1).Select(f => f.Name))} and {frameworks.Count - MostNames + 1} others";

    private static string WhatDecides(Recommendation recommendation, CatalogSnapshot catalog)
    {
        var verdict = recommendation.Verdict;
        if (verdict.Decider is not { } decider)
            return (AreAlike(recommendation.Ranking[0], recommendation.Ranking[1]) ? "nothing you answered separates the first two" : "no weight you gave decides between the first two") + (verdict.UnansweredDecider is { } need ? $", and they differ most on “{need.Title}”" : "");
        return $"how much {Named(decider, catalog)} {(decider == Core.Scoring.Criterion.Language ? "matter" : "matters")} decides";
    }

    private static bool AreAlike(RankedFramework first, RankedFramework second) =>
        first.Contributions.Zip(second.Contributions).All(c => c.First.Value == c.Second.Value);

    private static string Relaxed(Recommendation recommendation, CatalogSnapshot catalog)
    {
        var better = recommendation.Verdict.FirstIfRelaxed;
        if (better.Count == 0)
            return "";
        if (better.Count > 1)
            return $" {Names(better)} would come first if they were not ruled out.";
        var condition = recommendation.RuledOut.FirstOrDefault(r => r.Framework.Slug == better[0].Slug) is { Reasons: [var only] } ? only.Criterion : (Criterion?)null;
        return condition is null ? $" {better[0].Name} would come first if it were not ruled out."
            : condition == Core.Scoring.Criterion.Language ? $" {better[0].Name} would come first if its language were not ruled out."
            : $" {better[0].Name} would come first if {Named(condition.Value, catalog)} were not a must.";
    }
}
