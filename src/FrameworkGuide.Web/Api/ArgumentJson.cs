using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Api;

/// <summary>What an option does for one thing that was asked for.</summary>
/// <param name="Criterion">size, language, or needs/ and the need's key.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Kind">good: rated 3.5 or more of 5; bad: under 2.5; neutral: in between, or not rated. For languages,
/// the value says how close they are.</param>
/// <param name="WeightGiven">Its weight as it was given, 0 to 10; 1 where weights are left open. null for a
/// group, whose members give their own.</param>
/// <param name="Weight">Its share of the weight, 0 to 1.</param>
/// <param name="Value">0 to 1: the rating / 5, or how close the languages are. What is not rated counts as 0.5.</param>
/// <param name="Points">100 · weight · value; those of an option add up to its score.</param>
/// <param name="Why">The reason for the value.</param>
/// <param name="Sources">Addresses of the evidence.</param>
/// <param name="Checked">The day on which the evidence was last checked; null if none is known or needed.</param>
internal sealed record ArgumentJson(
    string Criterion,
    string Name,
    [property: AllowedValues("good", "neutral", "bad")] string Kind,
    [property: Range(0, Importance.MaxWeight)] double? WeightGiven,
    [property: Range(0, 1)] double Weight,
    [property: Range(0, 1)] double Value,
    [property: Range(0, 100)] double Points,
    string Why,
    IReadOnlyList<string> Sources,
    DateOnly? Checked)
{
    public static ArgumentJson Of(RecordArgument argument) => new(
        argument.Criterion, argument.Name, RecordTexts.Word(argument.Kind), argument.RawWeight,
        argument.Contribution.Weight, argument.Contribution.Value, argument.Contribution.Points, argument.Reason.Why,
        argument.Reason.Sources, argument.Reason.Looked);
}
