using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>A language a team can name.</summary>
/// <param name="Name">Its name; requests may write it in any case.</param>
/// <param name="Near">How much of what its users know carries over, 0 to 1, by language; one way only. What is
/// missing counts as 0.</param>
/// <param name="Elsewhere">What is usual in it for building a backend and not in this guide, the
/// most usual first.</param>
internal sealed record LanguageJson(
    string Name, [property: Range(0, 1)] IReadOnlyDictionary<string, double> Near,
    IReadOnlyList<OtherFrameworkJson> Elsewhere);
