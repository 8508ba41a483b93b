using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Questionnaire;

/// <summary>A guide to ask about: two needs, and languages whose names differ in more than their case.</summary>
internal static class Asked
{
    public static CatalogSnapshot Guide { get; } = Some.Catalog(
        [Some.Summary("ant", ("api", 4), ("data", 2)), Some.Summary("bee", ("api", 2), ("data", 5))],
        languages: [Some.Language("C#"), Some.Language("Go"), Some.Language("Python")]);

    /// <summary>The pairs of "a=1&amp;b=2", nothing decoded.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=', 2))
        .Select(p => (p[0], p.Length > 1 ? p[1] : ""));
}
