using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What is said of the things that changed since a decision.</summary>
public static class DecisionTexts
{
    public const string SizeWeight = "Weight of the size";
    public const string LanguageWeight = "Weight of the languages";
    public const string MustThreshold = "Lowest rating that meets a must-have";
    public const string RequireCloseness = "Lowest closeness that meets a required language";
    public const string ClearShare = "Share of runs from which a first place is the clear choice";
    public const string LeaningShare = "Share of runs from which a first place is likely";

    /// <summary>A kind as the API writes it.</summary>
    public static string Word(DecisionChangeKind kind) => kind switch
    {
        DecisionChangeKind.Rating => "rating",
        DecisionChangeKind.Reason => "reason",
        DecisionChangeKind.Sources => "sources",
        DecisionChangeKind.Support => "support",
        DecisionChangeKind.Framework => "framework",
        DecisionChangeKind.Need => "need",
        _ => "setting",
    };

    /// <summary>What became of the ranking as the API writes it.</summary>
    public static string Word(RankingChange change) => change switch
    {
        RankingChange.Order => "order",
        RankingChange.First => "first",
        RankingChange.Verdict => "verdict",
        _ => "same",
    };

    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A rank in a table: "2", or why there is none.</summary>
    public static string Rank(Place? place) =>
        place is null ? "not listed" : place.Rank is { } rank ? English.Digits(rank) : "ruled out";

    /// <summary>A score in a table, 0 to 100; empty where there is none.</summary>
    public static string Score(Place? place) => place is null ? "" : ScoringWords.Points(place.Score);

    /// <summary>"4.5", or that it is not rated.</summary>
    public static string Rating(Rating? rating) =>
        rating is null ? CatalogWords.NotRated : Number(rating.Value);

    internal static string Rating(
        DecisionChangeKind kind, string criterion, string framework, string? before, string? after, Rating? current) =>
        kind switch
        {
            DecisionChangeKind.Rating => $"{criterion} of {framework}: {before} to {after}",
            DecisionChangeKind.Reason => $"{criterion} of {framework}: still {Rating(current)}, for a different reason",
            _ => $"{criterion} of {framework}: still {Rating(current)}, with different sources",
        };

    internal static string Closeness(string framework, double before, double after) =>
        $"Closeness of {framework} to the languages of the team: {Number(before)} to {Number(after)}";

    internal static string SameCloseness(string framework, double closeness) =>
        $"Closeness of {framework} to the languages of the team: still {Number(closeness)}, by another language";

    internal static string Setting(string name, double before, double after) =>
        $"{name}: {Number(before)} to {Number(after)}";

    internal static string Framework(string? before, string? after) =>
        before is null ? $"New framework: {after}"
        : after is null ? $"Framework removed: {before}"
        : $"Framework renamed: {before} to {after}";

    internal static string Need(Need need, bool isGone, Importance importance) =>
        !isGone ? $"New need: “{need.Title}”"
        : importance.Weight > 0 ? $"Need removed: “{need.Title}”; your answer to it no longer counts"
        : $"Need removed: “{need.Title}”";

    /// <summary>"Secure by default of Django: 4 to 4.5, and 2 more changes; Django stays first".</summary>
    internal static string Event(IReadOnlyList<DecisionChange> changes, Recommendation then, Recommendation now) =>
        changes[0].Text
        + (changes.Count == 1 ? "" : $", and {English.Count(changes.Count - 1, "more change", "more changes")}")
        + $"; {Outcome(then, now)}";

    /// <summary>
    /// What became of the first place: "Django stays first", "Flask is first now; before, it was Django".
    /// </summary>
    public static string Outcome(Recommendation then, Recommendation now)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        var (before, after) = (First(then), First(now));
        var first = (before.Count, after.Count) switch
        {
            (0, 0) => "still no framework meets all conditions",
            (_, 0) => "no framework meets all conditions now",
            (0, _) => $"{Names(after)} {Be(after)} first now",
            _ when before.Select(f => f.Slug).ToHashSet().SetEquals(after.Select(f => f.Slug)) =>
                $"{Names(after)} {(after.Count == 1 ? "stays" : "stay")} first",
            _ => $"{Names(after)} {Be(after)} first now; before, {(before.Count == 1 ? "it was" : "they were")} "
                + Names(before),
        };
        return then.Verdict.Kind == now.Verdict.Kind
            ? first
            : $"{first}; the verdict is now {ScoringWords.Word(now.Verdict.Kind)}, not "
                + ScoringWords.Word(then.Verdict.Kind);
    }

    private static IReadOnlyList<FrameworkSummary> First(Recommendation recommendation) =>
        [.. recommendation.Ranking.TakeWhile(r => r.Rank == 1).Select(r => r.Framework)];

    private static string Names(IReadOnlyList<FrameworkSummary> frameworks) => CatalogWords.Names(frameworks);

    private static string Be(IReadOnlyList<FrameworkSummary> frameworks) => frameworks.Count == 1 ? "is" : "are";

    /// <summary>Null where there is no support to speak of.</summary>
    internal static string? Support(SupportStatus? status) =>
        status is { } known ? CatalogWords.Support(known) : null;

    internal static string Support(string line, SupportStatus? before, SupportStatus? after) => (before, after) switch
    {
        (null, { } now) => $"{line}: new, {CatalogWords.Support(now)}",
        ({ } then, null) => $"{line}: no longer listed; it was {CatalogWords.Support(then)}",
        (_, { Kind: SupportKind.Ended, Until: { } day }) => $"Support of {line} ended {English.Day(day)}",
        _ => $"{line}: {CatalogWords.Support(before!.Value)}, now {CatalogWords.Support(after!.Value)}",
    };
}
