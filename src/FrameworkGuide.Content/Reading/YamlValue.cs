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
