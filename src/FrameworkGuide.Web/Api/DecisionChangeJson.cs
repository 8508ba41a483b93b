using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Api;

/// <summary>One change to something behind a decision.</summary>
/// <param name="Day">The UTC day of the change; null if the log does not say.</param>
/// <param name="Kind">rating: how good a framework is on an answered criterion, or how close its language is. reason,
/// sources: the rating stayed, these did not. support: support of a release line began, ended or has a new end.
/// framework, need: one was added, removed or renamed. setting: a weight or threshold of the site.</param>
/// <param name="Framework">The slug of the framework it is about; null where it is about none.</param>
/// <param name="Criterion">size, language, or needs/ and the need's key; null where it is about none.</param>
/// <param name="Before">What held then; null where there was nothing.</param>
/// <param name="After">What holds now; null where there is nothing.</param>
/// <param name="Why">The reason for what holds now; null where none is stated.</param>
/// <param name="Sources">Addresses of the evidence for what holds now.</param>
/// <param name="Text">The change in words.</param>
internal sealed record DecisionChangeJson(
    DateOnly? Day,
    [property: AllowedValues("rating", "reason", "sources", "support", "framework", "need", "setting")] string Kind,
    string? Framework,
    string? Criterion,
    string? Before,
    string? After,
    string? Why,
    IReadOnlyList<string> Sources,
    string Text)
{
    public static DecisionChangeJson Of(DecisionChange change) => new(
        change.Day, DecisionTexts.Word(change.Kind), change.Framework, change.Criterion?.Name, change.Before,
        change.After, change.Why, change.Sources, change.Text);
}
