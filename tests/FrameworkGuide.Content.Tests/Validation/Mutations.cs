using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Tests.Validation;

/// <summary>
/// Every small change of a document: each value replaced by others, each key and item removed or added.
/// </summary>
internal static class Mutations
{
    private static readonly string[] Replacements =
    [
        // other types, and ways to say nothing
        "~", "", "null", "\"null\"", "true", "false", "yes", "\"true\"", "[]", "[~]", "[[]]", "{}", "{unknown: 1}",
        "{~: ~}", "[1]", "[x]", "[x, y]", "[x, y, z]",
        // numbers: ends of all ranges, other ways to write them
        "0", "-0", "-0.1", "1", "1.0", "1.01", "2", "2.5", "5", "5.0", "5.01", "10", "10.5", "11", "180", "0.5e1", "+3",
        ".5", "5.", "05", "\"5\"",
        "0x4", "0x10", "0o3", "0o17", "999", "1000", "2025", "2025.0", "2025.5", "20e2", "0x7E9", "0o3751", "9999",
        "10000", "1000000", "1000000.5", "-1000001", "1e300",
        // texts: forms, lengths, words
        "\"\"", "\" \"", "\"\\t\"", "\"\\u00A0\"", "x", "Not A Slug", "a-slug", "a--slug", "\" padded \"",
        "MIT OR Apache-2.0", "MIT or", "MIT,BSD",
        "2026", "\"2026\"", "2026-11", "2026-11-22", "2026-1-1", "2026-02-30", "0000-01-01", "\"0999\"",
        "\"2026-11-22 \"", "\"-\"", "\"----------\"",
        "https://example.org/", "http://x", "https://", "HTTPS://EXAMPLE.ORG/", "ftp://example.org/",
        "//example.org/", "http", "httpfoo",
        "\"https://example.org/a b\"", "\"https://example.org/\\u00A0\"", "https://user@example.org/",
        "\"https://example.org/<\"",
        "built-in", "Built-In", "small", "higher", "none", "prefer", "must", "MUST", "orm", "rest-api", "github-stars",
        "Python", "python", "PHP", "django", "rails",
        "[Python]", "[Python, python, PHP]", "[django, flask]", "[django, django]", "[django]",
        "[https://example.org/]", "[https://example.org/, x]",
        "{min: 1, max: 2}", "{min: 1}", "{min: 1, max: x}", "{min: 2, max: 1}", "{rest-api: nice}", "{no-such: nice}",
        "{JavaScript: 1}", "{1: x}", "{2: x}",
    ];

    private static readonly int[] Lengths =
    [
        10, 11, 30, 31, 50, 51, 64, 65, 100, 101, 300, 301, 1000, 1001, 2000, 2001,
    ];
    private static readonly int[] Counts = [2, 3, 20, 21, 50, 51, 500, 501];

    private static readonly List<(string Name, YamlValue Value)> Values =
    [
        .. Replacements.Select(r => (r, Parse(r))),
        .. Lengths.Select(n => ($"a text of {n}", (YamlValue)Text(new string('a', n)))),
        .. Lengths.Select(n => ($"an address of {n}", (YamlValue)Text("https://example.org/".PadRight(n, 'a')))),
    ];

    /// <summary>The document itself and each mutation, with a name that says where and what.</summary>
    public static IEnumerable<(string Name, YamlValue Document)> Of(YamlValue document) =>
        Change(document, "").Prepend(("unchanged", document));

    private static IEnumerable<(string, YamlValue)> Change(YamlValue value, string place)
    {
        foreach (var (name, replacement) in Values)
            yield return ($"{place} := {name}", replacement);
        var inside = value switch
        {
            YamlMap map => ChangeMap(map, place),
            YamlList list => ChangeList(list, place),
            _ => [],
        };
        foreach (var change in inside)
            yield return change;
    }

    private static IEnumerable<(string, YamlValue)> ChangeMap(YamlMap map, string place)
    {
        YamlMap With(IEnumerable<YamlEntry> entries) => new(map.Position, [.. entries]);

        foreach (var key in (string[])["unknown", "", "7", "Name", "needs/rest-api"])
            yield return ($"{place} + '{key}'", With(map.Entries.Append(new YamlEntry(Text(key), Text("x")))));
        yield return ($"{place} + null key", With(map.Entries.Append(new YamlEntry(Text("unknown"), Parse("~")))));
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var (key, value) = map.Entries[i];
            yield return ($"{place} - {key.Text}", With(map.Entries.Where(e => e.Key != key)));
            yield return ($"{place}.{key.Text} in capitals", With(
                map.Entries.Select(e => e.Key == key ? new YamlEntry(Text(key.Text.ToUpperInvariant()), value) : e)));
            foreach (var (name, changed) in Change(value, $"{place}.{key.Text}"))
                yield return (name, With(map.Entries.Select(e => e.Key == key ? new YamlEntry(key, changed) : e)));
        }
    }

    private static IEnumerable<(string, YamlValue)> ChangeList(YamlList list, string place)
    {
        YamlList With(IEnumerable<YamlValue> items) => new(list.Position, [.. items]);

        yield return ($"{place} emptied", With([]));
        yield return ($"{place} + null", With(list.Items.Append(Parse("~"))));
        yield return ($"{place} without its first", With(list.Items.Skip(1)));
        foreach (var count in Counts)
            yield return ($"{place} of {count}", With(Enumerable.Repeat(
                list.Items is [var first, ..] ? first : Text("x"), count)));
        for (var i = 0; i < list.Items.Count; i++)
        {
            var at = i;
            foreach (var (name, changed) in Change(list.Items[at], $"{place}[{at + 1}]"))
                yield return (name, With(list.Items.Select((item, j) => j == at ? changed : item)));
        }
    }

    private static YamlScalar Text(string text) => new(TextPosition.Start, text, isPlain: false);

    private static YamlValue Parse(string yaml)
    {
        var problems = new ProblemSink("");
        var value = YamlReader.Read(yaml, 1, problems);
        Assert.True(value is not null, $"{yaml}: {string.Join(' ', problems.Problems)}");
        return value;
    }
}
