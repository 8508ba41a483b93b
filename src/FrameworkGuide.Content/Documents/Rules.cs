using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Documents;

/// <summary>Rules that several kinds of file share.</summary>
internal static class Rules
{
    /// <summary>Reports maps of a list that give the same text for a key.</summary>
    public static void ReportRepeats(
        IEnumerable<YamlMap> items, string key, string what, StringComparer comparer, ShapeContext context)
    {
        var seen = new HashSet<string>(comparer);
        foreach (var item in items)
            if (item[key] is YamlScalar scalar && !seen.Add(scalar.Text.Trim()))
                context.Problems.Add(ProblemCode.DuplicateEntry, scalar.Position,
                    $"the {what} '{TextShape.Shorten(scalar.Text)}' is given twice; remove one");
    }

    /// <summary>Reports a fact without a source.</summary>
    /// <param name="name">The keys that lead to it.</param>
    public static void ReportUnsourced(YamlValue value, ShapeContext context, params ReadOnlySpan<string> name)
    {
        if (value is YamlMap item && item["source"] is null)
            context.Problems.Add(
                ProblemCode.MissingSource, item.Position, $"{string.Join('.', name)}: this fact has no source");
    }

    /// <summary>Warns of labels that another item of the list has too.</summary>
    public static void ReportEqualLabels(IEnumerable<YamlMap> items, ShapeContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
            if (item["label"] is YamlScalar label && !seen.Add(EqualNames.KeyOf(label.Text)))
                context.Problems.Add(
                    ProblemCode.EqualName,
                    label.Position,
                    $"the label '{TextShape.Shorten(label.Text)}' is used by another entry too, so readers see the "
                        + "key after both. Give them different labels");
    }
}
