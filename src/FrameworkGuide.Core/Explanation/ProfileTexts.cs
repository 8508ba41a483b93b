using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What a profile says at the top, and beside what it folds away.</summary>
public static class ProfileTexts
{
    /// <summary>Whom a framework is for: "small and medium projects and teams that know Python".</summary>
    public static string ForWhom(FrameworkProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var sizes = Enum.GetValues<ProjectSize>()
            .Where(s => profile.Sizes.GetValueOrDefault(s)?.Value >= Rating.Suits).Select(CatalogWords.Word).ToList();
        var team = $"teams that know {English.List(profile.Languages)}";
        return sizes.Count == 0 ? team
            : $"{(sizes.Count == 3 ? "projects of any size" : $"{English.List(sizes)} projects")} and {team}";
    }

    /// <summary>What a group of capabilities comes to: "4 built in, 1 community package, 2 none".</summary>
    public static string Levels(IEnumerable<CapabilityLevel?> levels)
    {
        var counts = levels.CountBy(l => l ?? (CapabilityLevel)(-1)).ToDictionary();
        return string.Join(", ", CatalogWords.Levels
            .Select(l => (Level: l, Count: counts.GetValueOrDefault(l ?? (CapabilityLevel)(-1))))
            .Where(l => l.Count > 0)
            .Select(l => $"{l.Count} {CatalogWords.Level(l.Level)}"));
    }

    /// <summary>"5 strengths, with their sources".</summary>
    public static string Points(string title, int count)
    {
        ArgumentNullException.ThrowIfNull(title);
        var many = title.ToLowerInvariant();
        return count == 1 ? $"The one of its {many}, with its source" : $"{count} {many}, with their sources";
    }
}
