using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A plain fact of a profile.</summary>
/// <param name="Value">Null where it is unknown.</param>
/// <param name="Evidence">Where it comes from; null where nothing is stated.</param>
public sealed record ProfileFact(string Label, string? Value, Evidence? Evidence)
{
    /// <summary>Those that a profile lists one below the other.</summary>
    public static IReadOnlyList<ProfileFact> List(FrameworkProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ProfileFact Fact(string key, string label, string? value) => new(
            label, value, profile.Evidence.GetValueOrDefault(key));
        return
        [
            Fact("runtime", "Runs on", profile.Runtime),
            Fact("licence", "Licence", profile.Licence),
            Fact("first-release", "First release", profile.FirstRelease is { } first ? CatalogWords.Day(first) : null),
            Fact("governance", "Who decides and pays", profile.Governance),
        ];
    }
}
