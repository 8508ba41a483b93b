using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed class MetricsDocument : DocumentType
{
    public override DocumentKind Kind => DocumentKind.Metrics;

    public override Shape Shape { get; } = new ListShape(new MapShape(
        Required("key", Shapes.Key, "The key profiles use."),
        Required("label", Shapes.Name, "The metric's name."),
        Optional("unit", Shapes.Name, "Unit of its values."),
        Optional("better", new ChoiceShape("higher", "lower", "none"),
            "Which way is better for a chooser; none where neither is."),
        Optional("says", Shapes.Sentence, "What the figure says."),
        Optional("does-not-say", Shapes.Sentence, "What it is often thought to say, but does not.")));

    public override void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context)
    {
        var metrics = (frontMatter as YamlList)?.Maps() ?? [];
        Rules.ReportRepeats(metrics, "key", "metric", StringComparer.Ordinal, context);
        Rules.ReportEqualLabels(metrics, context);
    }

    public override DocumentContent Bind(YamlValue frontMatter, string slug) => new MetricList(
    [
        .. ((YamlList)frontMatter).Maps().Select(m => new MetricDefinition(
            m.Text("key")!, m.Text("label")!, m.Text("unit"), Direction(m.Text("better")), m.Text("says"),
            m.Text("does-not-say"))),
    ]);

    private static MetricDirection Direction(string? word) => word switch
    {
        "higher" => MetricDirection.Higher,
        "lower" => MetricDirection.Lower,
        _ => MetricDirection.None,
    };
}
