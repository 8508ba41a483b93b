using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>The tree that must be read after an edit: the old one with the intended changes and no other.</summary>
internal sealed class ExpectedTree
{
    private readonly Dictionary<YamlMap, Dictionary<string, YamlValue?>> _changes = [];

    /// <summary>Expects another value of a key, or the key gone where it is null.</summary>
    public void Expect(YamlMap map, string key, YamlValue? value)
    {
        if (!_changes.TryGetValue(map, out var changes))
            _changes[map] = changes = new(StringComparer.Ordinal);
        changes[key] = value;
    }

    public bool IsMetBy(YamlMap before, YamlMap after) => AreEqual(Changed(before), after);

    private YamlValue Changed(YamlValue value) => value switch
    {
        YamlMap map => ChangedMap(map),
        YamlList list => new YamlList(list.Position, [.. list.Items.Select(Changed)]),
        _ => value,
    };

    private YamlMap ChangedMap(YamlMap map)
    {
        var changes = new Dictionary<string, YamlValue?>(_changes.GetValueOrDefault(map) ?? [], StringComparer.Ordinal);
        var entries = new List<YamlEntry>();
        foreach (var (key, old) in map.Entries)
        {
            var value = changes.Remove(key.Text, out var changed) ? changed : old;
            if (value is not null)
                entries.Add(new YamlEntry(key, Changed(value)));
        }

        foreach (var (key, added) in changes)
            if (added is not null)
                entries.Add(new YamlEntry(new YamlScalar(default, key, isPlain: true), added));
        return new YamlMap(map.Position, entries);
    }

    private static bool AreEqual(YamlValue expected, YamlValue actual) => (expected, actual) switch
    {
        (YamlScalar one, YamlScalar other) => one.Kind == other.Kind && AreEqualTexts(one, other),
        (YamlList one, YamlList other) =>
            one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(p => AreEqual(p.First, p.Second)),
        (YamlMap one, YamlMap other) => one.Entries.Count == other.Entries.Count
            && InOrder(one).Zip(InOrder(other))
                .All(p => p.First.Key.Text == p.Second.Key.Text && AreEqual(p.First.Value, p.Second.Value)),
        _ => false,
    };

    /// <summary>A new text may have become a block scalar, which ends with a line feed.</summary>
    private static bool AreEqualTexts(YamlScalar expected, YamlScalar actual) =>
        expected.Text == (expected.Position == default ? actual.Text.Trim() : actual.Text);

    private static IEnumerable<YamlEntry> InOrder(YamlMap map) =>
        map.Entries.OrderBy(e => e.Key.Text, StringComparer.Ordinal);
}
