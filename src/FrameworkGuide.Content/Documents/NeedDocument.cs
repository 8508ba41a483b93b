using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed class NeedDocument : DocumentType
{
    private static readonly int[] Steps = [1, 3, 5];

    public override DocumentKind Kind => DocumentKind.Need;

    public override Shape Shape { get; } = new MapShape(
        Required("title", Shapes.Name, "The need in a few words."),
        Required("question", Shapes.Line, "What a chooser is asked."),
        Optional("help", Shapes.Sentence, "What the question means and when it matters."),
        Optional("group", Shapes.Name, "The heading of the need."),
        Optional("order", Shapes.Order, "Lower comes first."),
        Optional(
            "scale",
            new MapShape([.. Steps.Select(s => Optional($"{s}", Shapes.Sentence, $"What a rating of {s} means."))]),
            "What ratings mean."));

    public override DocumentContent Bind(YamlValue frontMatter, string slug)
    {
        var map = (YamlMap)frontMatter;
        var scale = map.Map("scale");
        return new Need(
            slug,
            map.Text("title")!,
            map.Text("question")!,
            map.Text("help"),
            map.Text("group") ?? "",
            map.Number("order") ?? 0,
            Steps.Where(s => scale.Text($"{s}") is not null).ToDictionary(s => s, s => scale.Text($"{s}")!));
    }
}
