using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Recommending;

namespace FrameworkGuide.Web;

/// <summary>What is said of answers and recommendations.</summary>
internal static partial class Texts
{
    public const string NotRatedCounts = "Nobody has rated this yet; it counts as 2.5 of 5.";
    public const string NothingAnswered = "Nothing is answered yet.";

    /// <summary>More names than this make no sentence.</summary>
    private const int MostNames = 6;

    /// <summary>So many criteria are named on each side of a comparison; the others are added up.</summary>
    private const int MostParts = 5;

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
        { Known: null } => $"No language of the team is close to {match.Language}.",
        { Closeness: 1 } => $"{match.Language} is a language of the team.",
        _ => $"The team knows {match.Known}, which counts as {Number(match.Closeness)} of 1 for {match.Language}.",
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

    /// <summary>What a weight does for a question that is not answered.</summary>
    public static string WithoutEffect(double? weight, bool isRequired = false) =>
        $"not answered, so {(weight is null ? "" : $"its weight of {Number(weight.Value)}")}{(weight is not null && isRequired ? " and " : "")}{(isRequired ? "ruling out other languages" : "")} "
        + $"{(weight is not null && isRequired ? "have" : "has")} no effect";

    /// <summary>Points with one decimal.</summary>
    public static string Points(double points) => Tenths.Of(points).ToString("0.0", English);

    /// <summary>A value of 0 to 1 as a rating of 0 to 5: "4.5".</summary>
    public static string Rated(double value) => (value * Rating.Max).ToString("0.0#", English);

    /// <summary>Points with their sign: "+18.0", "−8.0".</summary>
    public static string Signed(double points) => (points < 0 ? "−" : "+") + Points(Math.Abs(points));

    /// <summary>What the percentages of a result are counted over.</summary>
    public static string Runs(Weighting weighting) => weighting == Weighting.Unknown
        ? $"You left open what matters more. So we ranked {Recommender.Draws:N0} times, each time with other weights for your answers, any set of weights as likely as any other."
        : $"Neither weights nor ratings are exact. So we ranked {Recommender.Draws:N0} times, each time with every weight between half and double and every rating up to half a point higher or lower.";

    /// <summary>What a changed answer is about: "the project", before what <see cref="Changed"/> says of it.</summary>
    public static string Subject(Criterion criterion, CatalogSnapshot catalog) =>
        criterion == Core.Scoring.Criterion.Size ? "the project"
        : criterion == Core.Scoring.Criterion.Language ? "the team"
        : Named(criterion, catalog);

    /// <summary>What it would be: "were large".</summary>
    public static string Changed(AnswerChange change, ProjectAnswers now)
    {
        var then = change.Answers;
        if (change.Criterion.NeedKey is { } key)
            return (then.ImportanceOf(key) is { Weight: > 0 } importance ? $"were {(importance.IsMust ? "a must-have" : Importance(importance))}" : "did not matter") + RulesOut(change);
        if (change.Criterion == Core.Scoring.Criterion.Size)
            return then.Size is { } size ? $"were {Word(size)}" : "could be of any size";
        return ChangedTeam(then, now) + RulesOut(change);
    }

    /// <summary>What would come of it: "Rails would come first".</summary>
    public static string Then(IReadOnlyList<FrameworkSummary> first) =>
        first.Count == 1 ? $"{first[0].Name} would come first" : $"{Names(first)} would tie for first";

    /// <summary>"and 3 more single answers".</summary>
    public static string MoreChanges(int more) => $"and {Count(more, "more single answer", "more single answers")}";

    /// <summary>That no answer alone changes what comes first, and what was tried.</summary>
    public static string NoChange(IReadOnlyList<FrameworkSummary> first) =>
        $"No single answer would change the first place: {Names(first)} would still {(first.Count == 1 ? "come" : "tie for")} first. We tried every other answer to each question, "
        + "each unanswered need as important and as a must-have, and of the languages one more, one fewer, each one alone and none.";

    /// <summary>"Laravel would come first if the languages of the team weighed 1.77 instead of 3".</summary>
    public static string Move(WeightMove move, ProjectAnswers answers, CatalogSnapshot catalog)
    {
        var (flip, what) = (move.Flip, Named(move.Flip.Criterion, catalog));
        if (move.Past is { } past)
            return $"{Then(move.First)} if {what} weighed {Number(RawWeight(flip.Criterion, past, catalog.Site))} instead of {Number(RawWeight(flip.Criterion, answers, catalog.Site))}";
        var name = catalog.FrameworksBySlug[flip.Slug].Name;
        return flip.Change <= 1e-9
            ? $"{name} ties for first; more or less weight on {what} decides"
            : $"{name} would tie for first if {what} carried about {Share(flip.WeightAtTie)} of the weight instead of {Share(flip.WeightNow)}";
    }

    /// <summary>That the weights of answers alone do not bring some frameworks to the first place.</summary>
    public static string NoMove(IReadOnlyList<FrameworkSummary> frameworks, ProjectAnswers answers) =>
        (answers.Weighting == Weighting.Unknown ? "No share of the weight on a single answer" : $"No single weight from 0 to {Number(Core.Questionnaire.Importance.MaxWeight)}")
        + $" would put {Names(frameworks, "or")} first{(answers.Weighting == Weighting.Stated && answers.Needs.Values.Any(n => n.IsMust) ? "; must-haves keep their weight" : "")}.";

    /// <summary>Where a framework's lead comes from: "6.0 points ahead of Laravel: ahead in … +18.0; behind in … −8.0."</summary>
    public static string Contrast(RankedFramework framework, Contrast contrast, CatalogSnapshot catalog)
    {
        var other = contrast.Other.Framework.Name;
        var lead = contrast.Lead > 0 ? $"{Points(contrast.Lead)} points ahead of {other}"
            : contrast.Lead < 0 ? $"{Points(-contrast.Lead)} points behind {other}"
            : framework.Rank == contrast.Other.Rank ? $"Level with {other}"
            : $"Less than a tenth of a point {(framework.Rank < contrast.Other.Rank ? "ahead of" : "behind")} {other}";
        string[] sides = [.. new[] { Parts("ahead in", contrast.Ahead, catalog), Parts("behind in", contrast.Behind, catalog) }.Where(p => p.Length > 0)];
        return sides.Length == 0 ? $"{lead}." : $"{lead}: {string.Join("; ", sides)}.";
    }

    /// <summary>What a framework would come to without the conditions it misses; without a rank where none is left to rank it among.</summary>
    public static string IfRelaxed(RuledOutFramework framework, bool isAnyLeft) => isAnyLeft
        ? $"Without {(framework.Reasons.Count == 1 ? "this condition" : "these conditions")} it would be {Ordinal(framework.RankIfRelaxed)} with {Points(framework.Score)} points."
        : $"{Points(framework.Score)} points without {(framework.Reasons.Count == 1 ? "this condition" : $"these {framework.Reasons.Count} conditions")}.";

    /// <summary>How many conditions have to go for a framework to fit.</summary>
    public static string WayOut(IReadOnlyList<Concession> concessions) => concessions[0].Conditions.Count == 1
        ? "Giving up one condition is enough for a framework to fit. Its weight stays."
        : $"Giving up {NumberWord(concessions[0].Conditions.Count)} conditions is enough for a framework to fit, fewer are not. Their weights stay.";

    /// <summary>A set of conditions to give up: "“API” and the required languages".</summary>
    public static string Conditions(Concession concession, CatalogSnapshot catalog) =>
        List([.. concession.Conditions.Select(c => c == Core.Scoring.Criterion.Language ? "the required languages" : Named(c, catalog))]);

    /// <summary>What is left then: "Flask fits".</summary>
    public static string Fits(Concession concession) => $"{Names(concession.Fits)} {(concession.Fits.Count == 1 ? "fits" : "fit")}";

    /// <summary>The raw weight a criterion has.</summary>
    public static double RawWeight(Criterion criterion, ProjectAnswers answers, SiteSettings site) =>
        criterion.NeedKey is { } key ? answers.ImportanceOf(key).Weight
        : criterion == Core.Scoring.Criterion.Size ? answers.SizeWeightOr(site)
        : answers.LanguageWeightOr(site);

    /// <summary>"Rated 1.5, needs 2.5."</summary>
    public static string Unmet(UnmetCondition reason, CatalogSnapshot catalog, ProjectAnswers answers, FrameworkSummary framework)
    {
        var just = reason.IsNarrow ? "Just misses: " : "";
        if (reason.Criterion == Core.Scoring.Criterion.Language)
            return $"{just}{Closeness(LanguageCloseness.Of(catalog, answers.Languages, framework))} Required is {Number(reason.Required)}.";
        return reason.Value is { } value
            ? $"{just}{(just.Length == 0 ? "Rated" : "rated")} {Number(value)}, needs {Number(reason.Required)}."
            : $"Not rated, needs {Number(reason.Required)}: what is unknown does not meet a must-have.";
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

    /// <summary>"17%", rounded down; "under 1%" for what is not nothing.</summary>
    public static string PercentOf(double share) => share > 0 && Core.Scoring.Percent.Of(share) == 0 ? "under 1%" : $"{Core.Scoring.Percent.Of(share)}%";

    /// <summary>A share of all weight, rounded to tenths: "13.3%".</summary>
    public static string Share(double share) => Math.Round(100 * share, 1, MidpointRounding.AwayFromZero).ToString("0.#", English) + "%";

    /// <summary>In how many runs a framework comes first: "first in 76% of our runs".</summary>
    public static string FirstIn(RankedFramework framework) =>
        framework.RankShares[0] == 0 ? "first in none of our runs" : $"first in {PercentOf(framework.RankShares[0])} of our runs";

    /// <summary>"the first three"; numbers up to ten as words.</summary>
    public static string NumberWord(int number) =>
        number is >= 1 and <= 10 ? ((string[])["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])[number - 1] : Digits(number);

    private static string Names(IReadOnlyList<FrameworkSummary> frameworks, string and = "and", int most = MostNames)
    {
        string[] names = [.. frameworks.Take(frameworks.Count <= most ? most : most - 1).Select(f => f.Name)];
        return frameworks.Count > most ? $"{string.Join(", ", names)} {and} {frameworks.Count - names.Length} others"
            : names.Length < 2 ? string.Concat(names)
            : $"{string.Join(", ", names[..^1])} {and} {names[^1]}";
    }

    private static string RulesOut(AnswerChange change) => change.RuledOut.Count == 0 ? "" : $", which rules out {Names(change.RuledOut)}";

    private static string ChangedTeam(ProjectAnswers then, ProjectAnswers now)
    {
        if (then.Languages.Count == 0)
            return "were open to any language";
        if (then.RequireLanguage != now.RequireLanguage)
            return then.RequireLanguage ? "ruled out other languages" : "did not rule out other languages";
        string[] added = [.. then.Languages.Except(now.Languages)];
        string[] dropped = [.. now.Languages.Except(then.Languages)];
        return now.Languages.Count == 0 ? $"knew {added[0]}"
            : added.Length == 0 ? (dropped.Length == 1 ? $"did not know {dropped[0]}" : $"knew only {then.Languages[0]}")
            : dropped.Length == 0 ? $"also knew {added[0]}"
            : $"knew {added[0]} instead";
    }

    private static string Parts(string side, IReadOnlyList<ContrastPart> parts, CatalogSnapshot catalog)
    {
        // What is no tenth of a point adds nothing to what is shown.
        var shown = parts.Where(p => p.Shown != 0).ToList();
        if (shown.Count == 0)
            return "";
        var named = shown.Take(shown.Count > MostParts ? MostParts - 1 : MostParts).ToList();
        var others = shown.Skip(named.Count).ToList();
        List<string> words = [.. named.Select(p => $"{Named(p.Criterion, catalog)} {Signed(p.Shown)}")];
        if (others.Count > 0)
            words.Add($"{others.Count} others {Signed(others.Sum(p => p.Shown))}");
        return $"{side} {List(words)}";
    }
}
