namespace FrameworkGuide.Content.Reading;

internal sealed class YamlList(TextPosition position, List<YamlValue> items) : YamlValue(position)
{
    public List<YamlValue> Items { get; } = items;

    public override string Kind => "a list";
}
