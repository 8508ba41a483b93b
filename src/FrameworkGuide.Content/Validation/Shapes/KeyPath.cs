namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>
/// The keys and numbers that lead to a value. It is put into words for messages only, because few values need one.
/// </summary>
internal sealed class KeyPath
{
    private readonly KeyPath? _parent;
    private readonly string _key;
    private readonly int _number;

    private KeyPath(KeyPath? parent, string key, int number)
    {
        _parent = parent;
        _key = key;
        _number = number;
    }

    /// <summary>The whole file.</summary>
    public static KeyPath Root { get; } = new(null, "", 0);

    /// <summary>The value of a key in this map.</summary>
    public KeyPath To(string key) => new(this, key, 0);

    /// <summary>An item of this list.</summary>
    /// <param name="number">Counts from 1.</param>
    public KeyPath ToItem(int number) => new(this, "", number);

    /// <summary>"releases[2].cycle"; empty for the whole file.</summary>
    public override string ToString() =>
        _number > 0 ? $"{_parent}[{_number}]" : _parent is null || _parent == Root ? _key : $"{_parent}.{_key}";
}
