using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What is said in a record of a decision.</summary>
public static class RecordTexts
{
    public const string Question = "Which framework fits this project best?";
    public const string NoOption = "None of these";
    public const string NothingMeetsAll = "no option meets all conditions.";
    public const string NothingFollows = "nothing is chosen yet.";
    public const string IsRuledOut = "ruled out";
    public const string MembersTitle = "What each would choose alone";
    public const string FirstForAll = "It is first for each of them.";
    public const string LimitsLead = "What the method does not see:";

    /// <summary>What tells a good argument from a bad one.</summary>
    public static string Kinds { get; } =
        $"Good: rated {English.Number(RecordArgument.GoodFrom)} or more of 5. Bad: rated under "
            + $"{English.Number(RecordArgument.BadBelow)}. Neutral: in between, or not rated. For languages, the "
            + "value says how close they are.";

    public static string Word(RecordStatus status) => status switch
    {
        RecordStatus.Accepted => "accepted",
        RecordStatus.Rejected => "rejected",
        RecordStatus.Deprecated => "deprecated",
        RecordStatus.Superseded => "superseded",
        _ => "proposed",
    };

    public static string Word(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Good => "good",
        ArgumentKind.Bad => "bad",
        _ => "neutral",
    };

    /// <summary>A title where people give none.</summary>
    public static string Title(RecordChoice choice) =>
        choice.Slug is null ? "Choose a framework" : $"Use {choice.Name} as the framework";

    /// <summary>Where the answers come from, before they are listed.</summary>
    public static string Asked(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var together = record.Members.Count == 0 ? ""
            : $" by {English.Count(record.Members.Count, "person", "people")} together";
        return $"{record.SiteTitle} was asked on {English.Day(record.Date)} (UTC){together}, with these answers:";
    }

    /// <summary>"4.5 of 5", or for languages how close they are.</summary>
    public static string Value(Contribution contribution) =>
        contribution.Criterion == Criterion.Language ? $"{English.Number(contribution.Value)} of 1"
        : contribution.IsRated ? $"{English.Number(contribution.Value * Rating.Max)} of 5"
        : "not rated";

    /// <summary>"first in 92% of 10,000 runs".</summary>
    public static string FirstIn(RecordOption option) =>
        $"first in {ScoringWords.PercentOf(option.RankShares[0])} of {Recommender.Draws:N0} runs";

    /// <summary>"“REST API” is rated 4.5 of 5 (weight 2, 12.3 points): why".</summary>
    public static string Argument(RecordArgument argument)
    {
        var contribution = argument.Contribution;
        var (isLanguage, value) = (contribution.Criterion == Criterion.Language, Value(contribution));
        var what = isLanguage ? $"the languages of the team count {value}"
            : (contribution.Criterion == Criterion.Size ? "the size of the project" : $"“{argument.Name}”")
                + $" is {(contribution.IsRated ? "rated " : "")}{value}";
        return $"{what} ({Weight(argument)}, {ScoringWords.Points(argument.Points)} points): "
            + argument.Reason.Why;
    }

    /// <summary>"weight 2"; of a group, whose members give their own, "22% of the weight".</summary>
    private static string Weight(RecordArgument argument) => argument.RawWeight is { } raw
        ? $"weight {English.Number(raw)}"
        : $"{ScoringWords.Share(argument.Contribution.Weight)} of the weight";

    /// <summary>When the evidence was last looked at; "" where no day is known or none is needed.</summary>
    public static string Age(RecordArgument argument) => argument.Reason.Looked is { } day
        ? $"Checked {English.Day(day)}{(argument.IsOverdue ? ", overdue" : "")}."
        : "";

    /// <summary>The same behind a reason.</summary>
    public static string AgeAfter(RecordArgument argument) => Age(argument) is { Length: > 0 } age ? $" {age}" : "";

    /// <summary>The place of an option: "Rank 1, 83.4 of 100 points, first in 92% of 10,000 runs."</summary>
    public static string Place(RecordOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        var place = $"Rank {English.Digits(option.Rank)}, {ScoringWords.Points(option.Score)} of 100 points, "
            + $"{FirstIn(option)}.";
        string?[] parts = [place, option.Contrast, option.Satisfaction];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>That an option is ruled out, and what it would come to.</summary>
    public static string Place(RecordRuledOut option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return $"Ruled out. {option.IfRelaxed}";
    }

    /// <summary>The same, with the conditions that it misses.</summary>
    public static string PlaceAndMisses(RecordRuledOut option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return $"{Place(option)} {string.Join(' ', option.Misses.Select(m => $"It misses {m.Name}: {m.Text}"))}";
    }

    public static string RuledOutNames(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return English.List([.. record.RuledOut.Select(o => o.Name)]);
    }

    /// <summary>Who decided, was asked or is told, as far as people say.</summary>
    public static IEnumerable<(string Label, string People)> People(RecordFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        (string Key, string? People)[] all =
        [
            (RecordQuery.DecisionMakers, fields.DecisionMakers), (RecordQuery.Consulted, fields.Consulted),
            (RecordQuery.Informed, fields.Informed),
        ];
        return all.Where(p => p.People is not null).Select(p => (RecordFormTexts.Field(p.Key).Label, p.People!));
    }

    /// <summary>What the record was made from.</summary>
    public static string Versions(DecisionRecord record, RecordPlace place)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(place);
        return $"Made by {record.SiteTitle} on {English.Day(record.Date)} (UTC) from content version "
            + $"{record.ContentVersion}, with program version {place.Program}.";
    }

    /// <summary>Stands before the address of the page, where the arguments of the options are left out.</summary>
    public const string ArgumentsAt = "All arguments for and against each option, with their sources:";

    /// <summary>What stands before the changes.</summary>
    public static string ChangesLead(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Options.Count > 0 ? "What would change the first place:" : "What would let an option fit:";
    }

    /// <summary>"it misses a condition: REST API. Rated 1.5; a must-have needs at least 2.5."</summary>
    public static string Miss(RecordAnswer miss) => $"it misses a condition: {miss.Name}. {miss.Text}";

    public static string SupportEnds(string name, string cycle) => $"when support of {name} {cycle} ends";

    public static string ReviewedEvery(int days) => $"{English.Count(days, "day", "days")} after this record";

    public static string ReviewBy(RecordReview review) =>
        $"Review this decision by {English.Day(review.Day)}, {review.Why}.";

    /// <summary>What the guide lacks for the team, and what is not listed.</summary>
    public static IReadOnlyList<string> Notes(ExplainedResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        string?[] notes =
        [
            .. result.Explained.LanguageNotes.Select(n => n.Elsewhere.Count == 0
                ? n.Text
                : $"{n.Text} {English.List([.. n.Elsewhere.Select(e => e.Name)])}."),
            result.Explained.FarFromTeam, result.RankedNote, result.RuledOutNote,
        ];
        return [.. notes.OfType<string>()];
    }

    /// <summary>The same for a group, and how its scores come about.</summary>
    public static IReadOnlyList<string> Notes(GroupRecommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        string?[] notes =
        [
            "An option's score is the mean of its scores for each person. One person's condition rules an option out "
                + "for everybody.",
            ExplainedResult.NoteOfRanked(recommendation.Ranking.Count, recommendation.Total),
            ExplainedResult.NoteOfRuledOut(recommendation.RuledOut.Count, recommendation.RuledOutTotal),
        ];
        return [.. notes.OfType<string>()];
    }

    /// <summary>What the method does not see.</summary>
    /// <param name="options">How many options were considered.</param>
    public static IReadOnlyList<string> Limits(int options) =>
    [
        $"Only {English.Count(options, "option", "options")} of the guide {(options == 1 ? "was" : "were")} "
            + "considered, and only by these answers. The guide does not weigh what it does not ask about: prices, "
            + "what the company already runs, who is available.",
        "A rating is an editor's judgement of evidence from 0 to 5, made on the day shown with it.",
        "Points add up: strengths can make up for a weakness, unless it was set as a condition.",
        "The runs cover doubts about weights and ratings. They do not say whether a project will succeed.",
    ];
}
