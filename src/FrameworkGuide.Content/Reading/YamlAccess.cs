using System.Globalization;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Reads values out of nodes; what is absent or of another type is null or empty, for the checks report it.
/// </summary>
internal static class YamlAccess
{
    private static readonly YamlMap NoEntries = new(TextPosition.Start, []);

    public static IEnumerable<YamlMap> Maps(this YamlList list) => list.Items.OfType<YamlMap>();

    public static IEnumerable<YamlMap> Maps(this YamlMap map, string key) =>
        map[key] is YamlList list ? list.Maps() : [];

    public static YamlMap Map(this YamlMap map, string key) => map[key] as YamlMap ?? NoEntries;

    public static string? Text(this YamlMap map, string key) =>
        map[key] is YamlScalar { IsText: true } scalar ? scalar.Text.Trim() : null;

    public static double? Number(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar && scalar.TryNumber(out var number) ? number : null;

    public static bool? Truth(this YamlMap map, string key) =>
        map[key] is YamlScalar { IsBoolean: true } scalar ? scalar.IsTrue : null;

    public static DateOnly? Date(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar && TryDate(scalar.Text, out var date) ? date : null;

    public static PartialDate? Partial(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar && TryPartial(scalar, out var date) ? date : null;

    /// <summary>The texts of a list, or a single text.</summary>
    public static IReadOnlyList<string> Texts(this YamlMap map, string key) => map[key] switch
    {
        YamlScalar { IsText: true } single => [single.Text.Trim()],
        YamlList list => [.. list.Items.OfType<YamlScalar>().Where(i => i.IsText).Select(i => i.Text.Trim())],
        _ => [],
    };

    /// <summary>The entries of a map by key, the first of two equal keys; values that are null are left out.</summary>
    public static IReadOnlyDictionary<string, T> ByKey<T>(this YamlMap map, Func<YamlValue, T?> read)
        where T : class
    {
        var result = new Dictionary<string, T>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in map.Entries)
            if (read(entry.Value) is { } value)
                result.TryAdd(entry.Key.Text, value);
        return result;
    }

    /// <summary>A year may be a number, however that is written.</summary>
    private static bool TryPartial(YamlScalar scalar, out PartialDate date) =>
        PartialDate.TryParse(
            scalar.TryNumber(out var year) ? year.ToString("0000.###", CultureInfo.InvariantCulture) : scalar.Text,
            out date);

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
