using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed class LanguagesDocument : DocumentType
{
    public override DocumentKind Kind => DocumentKind.Languages;

    public override Shape Shape { get; } = new ListShape(new MapShape(
        Required("name", Shapes.Name, "The language's name."),
        Optional("near", new KeyedShape(ReferenceKind.Language, Shapes.Share), "How much carries over to other languages, 0 to 1, one way only.")));

    public override void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context) =>
        Rules.ReportRepeats((frontMatter as YamlList)?.Maps() ?? [], "name", "language", StringComparer.OrdinalIgnoreCase, context);

    public override DocumentContent Bind(YamlValue frontMatter, string slug) => new LanguageList(
    [
        .. ((YamlList)frontMatter).Maps().Select(l => new Language(
            l.Text("name")!,
            l.Map("near").Entries
                .Where(e => !e.Value.IsNull)
                .ToDictionary(e => e.Key.Text, e => l.Map("near").Number(e.Key.Text) ?? 0, StringComparer.Ordinal))),
    ]);
}
