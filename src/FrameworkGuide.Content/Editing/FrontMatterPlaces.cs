using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Which key of a document's front matter stands where. Keys are joined by dots, items counted from 1:
/// "needs.rest-api.sources[2]".
/// </summary>
public sealed class FrontMatterPlaces
{
    private readonly List<(string Key, TextPosition Place)> _values = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    private FrontMatterPlaces(YamlMap root) => Add("", root);

    /// <summary>Null where the front matter cannot be read.</summary>
    public static FrontMatterPlaces? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FrontMatterText.Read(text, out _) is { } document ? new FrontMatterPlaces(document.Root) : null;
    }

    /// <summary>The key whose value begins at a place, the outermost where several do; null where none does.</summary>
    public string? KeyAt(int line, int column) => _values.Find(v => v.Place == new TextPosition(line, column)).Key;

    /// <summary>The line of a key; null where it is absent.</summary>
    public int? LineOf(string key) => _lines.TryGetValue(key, out var line) ? line : null;

    private void Add(string parent, YamlValue value)
    {
        if (value is YamlMap map)
            foreach (var entry in map.Entries)
                Add(parent.Length == 0 ? entry.Key.Text : $"{parent}.{entry.Key.Text}",
                    entry.Key.Position.Line, entry.Value);
        else if (value is YamlList list)
            for (var i = 0; i < list.Items.Count; i++)
                Add($"{parent}[{i + 1}]", list.Items[i].Position.Line, list.Items[i]);
    }

    private void Add(string key, int line, YamlValue value)
    {
        _values.Add((key, value.Position));
        _lines.TryAdd(key, line);
        Add(key, value);
    }
}
