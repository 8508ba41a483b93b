using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>The capabilities of the content's list, as a profile has them.</summary>
/// <param name="Groups">With what each comes to, and each capability with what the profile says of it.</param>
/// <param name="Unknown">How many are unknown, in words.</param>
public sealed record ProfileCapabilities(
    IReadOnlyList<ProfileCapabilityGroup> Groups, string Unknown)
{
    public static ProfileCapabilities Of(FrameworkProfile profile, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(catalog);
        var unknown = catalog.Capabilities.SelectMany(g => g.Items)
            .Count(i => !profile.Capabilities.ContainsKey(i.Key));
        ProfileCapabilityGroup Group(CapabilityGroup group)
        {
            List<ProfileCapability> rows =
                [.. group.Items.Select(i => new ProfileCapability(
                    i.Key, i.Label, profile.Capabilities.GetValueOrDefault(i.Key)))];
            var summary = ProfileTexts.Levels(rows.Select(r => r.Capability?.Level));
            return new ProfileCapabilityGroup(group.Name, summary, rows);
        }

        return new ProfileCapabilities(
            [.. catalog.Capabilities.Select(Group)],
            unknown == 0 ? "Nothing is unknown here." : $"{English.Count(unknown, "row is", "rows are")} unknown.");
    }
}
