using FrameworkGuide.Core.Explanation;

namespace FrameworkGuide.Web.Api;

/// <summary>An answer of one member after which all agree or others come first.</summary>
/// <param name="Members">The names of those who gave these answers: any one of them could change it.</param>
/// <param name="Criterion">size, language, or needs/ and the need's key.</param>
/// <param name="Text">The answer, and what would come of it, in words.</param>
/// <param name="First">Slugs of those that would be first for the group.</param>
/// <param name="AgreedOn">Slugs of those that would be first for every member; empty where they would
/// disagree.</param>
/// <param name="Address">The page of the group with that answer, as a path of this site.</param>
internal sealed record SettleJson(
    IReadOnlyList<string> Members, string Criterion, string Text, IReadOnlyList<string> First,
    IReadOnlyList<string> AgreedOn, string Address)
{
    /// <param name="path">Below which the site stands.</param>
    public static SettleJson Of(SettlingAnswer answer, string path) => new(
        answer.Members,
        answer.Change.Change.Criterion.Name,
        $"{answer.Who}: if {answer.Subject} {answer.Changed}, {answer.Then}",
        [.. answer.Change.Change.First.Select(f => f.Slug)],
        [.. answer.Change.AgreedOn.Select(f => f.Slug)],
        path + answer.Address);
}
