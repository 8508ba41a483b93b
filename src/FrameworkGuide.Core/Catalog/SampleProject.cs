namespace FrameworkGuide.Core.Catalog;

/// <summary>A project to start from, with the framework published advice agrees on.</summary>
/// <param name="RequireLanguage">Whether a framework in another language is ruled out.</param>
/// <param name="Needs">By need key: nice, important, must or a number from 0 to 10.</param>
/// <param name="Expect">Slugs of which one should come first; empty where advice does not agree.</param>
public sealed record SampleProject(
    string Slug,
    string Title,
    ProjectSize? Size,
    IReadOnlyList<string> Languages,
    bool RequireLanguage,
    IReadOnlyDictionary<string, string> Needs,
    IReadOnlyList<string> Expect,
    IReadOnlyList<string> Sources) : DocumentContent
{
    /// <summary>
    /// Whether one of the frameworks that are expected is among the first; true where none is expected.
    /// </summary>
    /// <param name="first">Slugs.</param>
    public bool IsMetBy(IEnumerable<string> first) => Expect.Count == 0 || first.Any(Expect.Contains);
}
