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
        Optional("near", new KeyedShape(ReferenceKind.Language, Shapes.Share),
            "How much carries over to other languages, 0 to 1, one way only."),
        Optional(
            "elsewhere",
            new ListShape(
                new MapShape(
                    Required("name", Shapes.Name, "The framework's or library's name."),
                    Optional("website", Shapes.Address, "The project's site."),
                    Optional("source", Shapes.Address, "The evidence that it is common.")),
                max: 20),
            "Common choices in the language that are not in this guide, most common first.")));

    public override void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context)
    {
        var languages = (frontMatter as YamlList)?.Maps() ?? [];
        Rules.ReportRepeats(languages, "name", "language", StringComparer.OrdinalIgnoreCase, context);
        foreach (var language in languages)
        {
            Rules.ReportRepeats(
                language.Maps("elsewhere"), "name", "framework", StringComparer.OrdinalIgnoreCase, context);
            foreach (var other in language.Maps("elsewhere"))
                Rules.ReportUnsourced(other, context, "elsewhere");
        }
    }

    public override DocumentContent Bind(YamlValue frontMatter, string slug) => new LanguageList(
    [
        .. ((YamlList)frontMatter).Maps().Select(l => new Language(
            l.Text("name")!,
            l.Map("near").Entries
                .Where(e => !e.Value.IsNull)
                .ToDictionary(e => e.Key.Text, e => l.Map("near").Number(e.Key.Text) ?? 0, StringComparer.Ordinal))
        {
            Elsewhere = [.. l.Maps("elsewhere")
                .Select(o => new OtherFramework(o.Text("name")!, o.Text("website"), o.Text("source")))],
        }),
    ]);
}
