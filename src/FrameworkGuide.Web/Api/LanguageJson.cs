using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>A language a team can name.</summary>
/// <param name="Name">Its name; requests may write it in any case.</param>
/// <param name="Near">How much of what its users know carries over to other languages, 0 to 1, in that direction only.
/// A language that is missing counts as 0.</param>
/// <param name="Elsewhere">Common choices for building a backend in it that are not in this guide, most common
/// first.</param>
internal sealed record LanguageJson(
    string Name, [property: Range(0, 1)] IReadOnlyDictionary<string, double> Near,
    IReadOnlyList<OtherFrameworkJson> Elsewhere);
