using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>The capabilities of the content's list, as a profile has them.</summary>
/// <param name="Groups">Each capability with what the profile says of it; null where that is unknown.</param>
/// <param name="Unknown">How many are unknown, in words.</param>
public sealed record ProfileCapabilities(
    IReadOnlyList<(string Title, IReadOnlyList<(string Label, Capability? Capability)> Rows)> Groups, string Unknown)
{
    public static ProfileCapabilities Of(FrameworkProfile profile, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(catalog);
        var unknown = catalog.Capabilities.SelectMany(g => g.Items)
            .Count(i => !profile.Capabilities.ContainsKey(i.Key));
        IReadOnlyList<(string, Capability?)> Rows(CapabilityGroup group) =>
            [.. group.Items.Select(i => (i.Label, profile.Capabilities.GetValueOrDefault(i.Key)))];
        return new ProfileCapabilities(
            [.. catalog.Capabilities.Select(g => (g.Name, Rows(g)))],
            unknown == 0 ? "Nothing is unknown here." : $"{English.Count(unknown, "row is", "rows are")} unknown.");
    }
}
