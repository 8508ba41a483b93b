namespace FrameworkGuide.Content.Reading;

/// <summary>A node of a YAML document that knows where it stands in its file.</summary>
internal abstract class YamlValue(TextPosition position)
{
    public TextPosition Position { get; } = position;

    /// <summary>What the node is, in the words of an error message.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether the node says "nothing": empty, null or ~.</summary>
    public virtual bool IsNull => false;
}

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

internal readonly record struct YamlEntry(YamlScalar Key, YamlValue Value);

internal sealed class YamlList(TextPosition position, List<YamlValue> items) : YamlValue(position)
{
    public List<YamlValue> Items { get; } = items;

    public override string Kind => "a list";
}
