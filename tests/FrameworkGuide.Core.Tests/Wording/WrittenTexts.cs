using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Wording;

/// <summary>Every text of three words or more that an explanation has, in the order of its fields, each once.</summary>
internal static class WrittenTexts
{
    /// <summary>Rooms of Core that word things; what other rooms hold is data.</summary>
    private static readonly string[] Rooms = ["Explanation", "Comparison", "Decisions"];

    public static IEnumerable<string> Of(object explained, CatalogSnapshot catalog)
    {
        var ofContent = catalog.Needs.SelectMany(n => new[] { n.Title, n.Question }).ToHashSet();
        return In(explained, explained.GetType().Name)
            .Where(t => t.Text.Trim().Count(c => c == ' ') > 1 && t.Text[0] is not ('/' or '?'))
            .Where(t => !ofContent.Contains(t.Text))
            .DistinctBy(t => t.Text).Select(t => $"{t.Where}: {t.Text}");
    }

    private static IEnumerable<(string Where, string Text)> In(object? value, string where) => value switch
    {
        null => [],
        string { Length: > 0 } text => [(where, text)],
        string => [],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => In(tuple[i], where)),
        IEnumerable list => list.Cast<object?>().SelectMany(item => In(item, where)),
        _ when IsWorded(value.GetType()) => PropertiesOf(value.GetType())
            .SelectMany(p => In(p.GetValue(value), $"{value.GetType().Name}.{p.Name}")),
        _ => [],
    };

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0).OrderBy(p => p.MetadataToken);

    private static bool IsWorded(Type type) =>
        Rooms.Any(r => type.Namespace == $"{typeof(CatalogSnapshot).Assembly.GetName().Name}.{r}");
}
