using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>The record of a decision. Scores, weights and points carry full precision.</summary>
/// <param name="Title">What is decided.</param>
/// <param name="Status">The status of the decision.</param>
/// <param name="Date">The UTC day of the result it is made from.</param>
/// <param name="Number">The number of the record among others, 1 to 9999.</param>
/// <param name="DecisionMakers">Who decided.</param>
/// <param name="Consulted">Whose opinion was asked.</param>
/// <param name="Informed">Who is kept informed.</param>
/// <param name="Question">What was to be decided.</param>
/// <param name="Answers">What was answered, in words; of a group an entry for each member, by name.</param>
/// <param name="Members">What each member of a group would choose alone, in words; empty for one person.</param>
/// <param name="Drivers">What counts, each with its weight in words.</param>
/// <param name="Chosen">What is chosen, and why.</param>
/// <param name="Verdict">The guide's own verdict; see the verdict of a recommendation.</param>
/// <param name="VerdictText">The same in a sentence.</param>
/// <param name="Notes">What else the guide says of the result.</param>
/// <param name="Options">The options of the ranking, the first 50, best first.</param>
/// <param name="RuledOut">Those that do not meet every condition, the first 50: fewest misses first.</param>
/// <param name="Changes">What would change the first place, in sentences.</param>
/// <param name="Limits">What the method does not see.</param>
/// <param name="ReviewBy">The day by which the decision should be reviewed.</param>
/// <param name="ReviewWhy">Why by that day.</param>
/// <param name="ContentVersion">Names the content that the record was made from.</param>
/// <param name="ProgramVersion">Names the program that made it.</param>
/// <param name="Result">The address of the result as it was.</param>
/// <param name="Feed">The address of the feed of what changes since then; null for a group, whose result says it
/// itself.</param>
internal sealed record RecordJson(
    string Title,
    [property: AllowedValues("proposed", "accepted", "rejected", "deprecated", "superseded")] string Status,
    DateOnly Date,
    [property: Range(1, RecordQuery.HighestNumber)] int? Number,
    string? DecisionMakers,
    string? Consulted,
    string? Informed,
    string Question,
    IReadOnlyList<RecordAnswerJson> Answers,
    IReadOnlyList<RecordAnswerJson> Members,
    IReadOnlyList<RecordAnswerJson> Drivers,
    RecordChoiceJson Chosen,
    [property: AllowedValues("none", "close", "leaning", "clear")] string Verdict,
    string VerdictText,
    IReadOnlyList<string> Notes,
    IReadOnlyList<RecordOptionJson> Options,
    IReadOnlyList<RecordRuledOutJson> RuledOut,
    IReadOnlyList<string> Changes,
    IReadOnlyList<string> Limits,
    DateOnly ReviewBy,
    string ReviewWhy,
    string ContentVersion,
    string ProgramVersion,
    string Result,
    string? Feed)
{
    public static RecordJson Of(DecisionRecord record, RecordPlace place) => new(
        record.Title,
        RecordTexts.Word(record.Fields.Status),
        record.Date,
        record.Fields.Number,
        record.Fields.DecisionMakers,
        record.Fields.Consulted,
        record.Fields.Informed,
        RecordTexts.Question,
        [.. record.Answers.Select(RecordAnswerJson.Of)],
        [.. record.Members.Select(RecordAnswerJson.Of)],
        [.. record.Drivers.Select(RecordAnswerJson.Of)],
        RecordChoiceJson.Of(record.Choice),
        ScoringWords.Word(record.Verdict.Kind),
        record.Verdict.Text,
        record.Notes,
        [.. record.Options.Select(RecordOptionJson.Of)],
        [.. record.RuledOut.Select(RecordRuledOutJson.Of)],
        record.Changes,
        record.Limits,
        record.Review.Day,
        record.Review.Why,
        record.ContentVersion,
        place.Program,
        place.Result(record),
        place.Feed(record));
}
