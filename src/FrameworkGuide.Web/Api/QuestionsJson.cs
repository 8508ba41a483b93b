using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Api;

/// <summary>Something a project can need.</summary>
/// <param name="Key">Its name in requests and answers.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Question">What a chooser is asked.</param>
/// <param name="Help">How to tell whether it is needed.</param>
/// <param name="Group">The heading it stands under; null for none.</param>
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

/// <summary>A language a team can name.</summary>
/// <param name="Name">Its name; requests may write it in any case.</param>
/// <param name="Near">How much of what its users know carries over, 0 to 1, by language; one way only. What is missing counts as 0.</param>
/// <param name="Elsewhere">What is usual in it for building a backend and not in this guide, the most usual first.</param>
internal sealed record LanguageJson(
    string Name, [property: Range(0, 1)] IReadOnlyDictionary<string, double> Near,
    IReadOnlyList<OtherFrameworkJson> Elsewhere);

/// <summary>A framework or library the guide names but does not rate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Website">The project's site.</param>
/// <param name="Source">The address of the evidence that it is usual in the language.</param>
internal sealed record OtherFrameworkJson(string Name, string? Website, string? Source);
