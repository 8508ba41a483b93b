namespace FrameworkGuide.Content.Reading;

/// <summary>A map; entries stand in the order of the file and keys may repeat: checks report that.</summary>
internal sealed class YamlMap(TextPosition position, List<YamlEntry> entries) : YamlValue(position)
{
    public List<YamlEntry> Entries { get; } = entries;

    public override string Kind => "a map";

    /// <summary>The value of a key, or null where it is absent or says nothing.</summary>
    public YamlValue? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (entry.Key.Text == key)
                    return entry.Value.IsNull ? null : entry.Value;
            return null;
        }
    }
}
