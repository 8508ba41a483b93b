using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Api;

/// <summary>What changed since a result was kept.</summary>
/// <param name="Changed">Whether anything behind the result changed.</param>
/// <param name="Ranking">The largest change to the ranking. same: all ranks are unchanged. order: some rank changed.
/// first: another framework comes first. verdict: the verdict changed.</param>
/// <param name="Then">The result as it was.</param>
/// <param name="Now">The result of the same answers now.</param>
/// <param name="Changes">Everything behind the result that changed, newest first.</param>
/// <param name="OtherDocuments">How many documents changed without affecting the result.</param>
/// <param name="ContentThen">The version of the content that the result was made from.</param>
/// <param name="ContentNow">The version of the content now.</param>
internal sealed record DecisionChangesJson(
    bool Changed,
    [property: AllowedValues("same", "order", "first", "verdict")] string Ranking,
    DecisionSideJson Then,
    DecisionSideJson Now,
    IReadOnlyList<DecisionChangeJson> Changes,
    [property: Range(0, int.MaxValue)] int OtherDocuments,
    string ContentThen,
    string ContentNow)
{
    public static DecisionChangesJson Of(DecisionChanges changes) => new(
        changes.Any,
        DecisionTexts.Word(changes.Ranking),
        DecisionSideJson.Of(changes.Then),
        DecisionSideJson.Of(changes.Now),
        [.. changes.Changes.Select(DecisionChangeJson.Of)],
        changes.OtherDocuments,
        changes.Then.Catalog.ContentVersion,
        changes.Now.Catalog.ContentVersion);
}
