using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed class GuideDocument : DocumentType
{
    public override DocumentKind Kind => DocumentKind.Guide;

    public override Shape Shape { get; } = new MapShape(
        Required("title", Shapes.Line, "Title of the article."),
        Optional("summary", Shapes.Sentence, "What it is about, for lists."),
        Optional("order", Shapes.Order, "Lower comes first."),
        Optional("pair", new ListShape(new ReferenceShape(ReferenceKind.Framework), min: 2, max: 2),
            "The two frameworks a head-to-head is about."));

    public override void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context)
    {
        if ((frontMatter as YamlMap)?["pair"] is YamlList { Items: [YamlScalar first, YamlScalar second] }
            && first.Text == second.Text)
            context.Problems.Add(ProblemCode.DuplicateEntry, second.Position,
                $"pair names '{second.Text}' twice; expected two frameworks");
    }

    public override DocumentContent Bind(YamlValue frontMatter, string slug)
    {
        var map = (YamlMap)frontMatter;
        return new Guide(slug, map.Text("title")!, map.Text("summary"), map.Number("order") ?? 0, map.Texts("pair"));
    }
}
