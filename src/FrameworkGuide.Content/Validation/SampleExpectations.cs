using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Content.Validation;

/// <summary>Whether the frameworks that sample projects expect still come first.</summary>
internal static class SampleExpectations
{
    public static IEnumerable<ContentProblem> Check(CatalogSnapshot catalog, ContentFolder folder)
    {
        foreach (var entry in catalog.Entries)
            if (entry.Content is SampleProject { Expect.Count: > 0 } project && WhatComesFirst(project, catalog) is { } first)
            {
                var problems = new ProblemSink(entry.Path);
                problems.Add(
                    ProblemCode.UnexpectedFirst,
                    PositionOf("expect", entry.Path, folder),
                    $"{first} with these answers; expected {string.Join(" or ", project.Expect)}. Look which ratings changed, and at the advice");
                foreach (var problem in problems.Problems)
                    yield return problem;
            }
    }

    /// <summary>Null where one of those expected is among the first.</summary>
    private static string? WhatComesFirst(SampleProject project, CatalogSnapshot catalog)
    {
        var first = Recommender.FirstPlaces(catalog, project.ToAnswers());
        return first.Count == 0 ? "no framework comes first"
            : first.Any(project.Expect.Contains) ? null
            : first.Count == 1 ? $"{first[0]} comes first"
            : $"{string.Join(" and ", first)} come first";
    }

    private static TextPosition PositionOf(string key, string path, ContentFolder folder)
    {
        var ignored = new ProblemSink(path);
        return SourceText.Read(folder.Read(path), hasBody: true, ignored) is { } source
            && YamlReader.Read(source.FrontMatter, source.FrontMatterLine, ignored) is YamlMap map
            && map[key] is { } value
            ? value.Position
            : TextPosition.Start;
    }
}
