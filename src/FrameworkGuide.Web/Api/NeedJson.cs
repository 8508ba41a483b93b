using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Api;

/// <summary>Something a project can need.</summary>
/// <param name="Key">Its name in requests and answers.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Question">What a chooser is asked.</param>
/// <param name="Help">How to tell whether it is needed.</param>
/// <param name="Group">Its heading; null for none.</param>
/// <param name="Scale">What ratings mean, by the rating: 1, 3 and 5.</param>
internal sealed record NeedJson(
    string Key, string Title, string Question, string? Help, string? Group, IReadOnlyDictionary<string, string> Scale)
{
    public static NeedJson Of(Need need) => new(
        need.Key,
        need.Title,
        need.Question,
        need.Help,
        need.Group.Length == 0 ? null : need.Group,
        need.OrderScale().ToDictionary(s => English.Number(s.Key), s => s.Value));
}
