using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed class CapabilitiesDocument : DocumentType
{
    public override DocumentKind Kind => DocumentKind.Capabilities;

    public override Shape Shape { get; } = new ListShape(new MapShape(
        Required("group", Shapes.Name, "Heading of the group."),
        Required(
            "items",
            new ListShape(new MapShape(
                Required("key", Shapes.Key, "The key profiles use."),
                Required("label", Shapes.Name, "The row's name."),
                Optional("description", Shapes.Sentence, "What counts as having it."))),
            "The rows of the group.")));

    public override void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context)
    {
        if (frontMatter is not YamlList list)
            return;
        Rules.ReportRepeats(list.Maps(), "group", "group", StringComparer.Ordinal, context);
        Rules.ReportRepeats(
            list.Maps().SelectMany(g => g.Maps("items")), "key", "capability", StringComparer.Ordinal, context);
        Rules.ReportEqualLabels(list.Maps().SelectMany(g => g.Maps("items")), context);
    }

    public override DocumentContent Bind(YamlValue frontMatter, string slug) => new CapabilityList(
    [
        .. ((YamlList)frontMatter).Maps().Select(g => new CapabilityGroup(
            g.Text("group")!,
            [
                .. g.Maps("items")
                    .Select(i => new CapabilityDefinition(i.Text("key")!, i.Text("label")!, i.Text("description"))),
            ])),
    ]);
}
