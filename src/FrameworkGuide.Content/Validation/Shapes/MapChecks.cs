using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>What every kind of map is checked for.</summary>
internal static class MapChecks
{
    public static void ReportDuplicates(YamlMap map, ShapeContext context)
    {
        var seen = new HashSet<string>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries)
            if (!seen.Add(key.Text))
                context.Problems.Add(ProblemCode.DuplicateKey, key.Position,
                    $"the key '{TextShape.Shorten(key.Text)}' is given twice; remove one");
    }
}
