using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed class SampleProjectDocument : DocumentType
{
    public override DocumentKind Kind => DocumentKind.SampleProject;

    public override Shape Shape { get; } = new MapShape(
        Required("title", Shapes.Name, "The project in a few words."),
        Required(
            "answers",
            new MapShape(
                Optional("size", new ChoiceShape("small", "medium", "large"), "How large the project is."),
                Optional("languages", new ListShape(new ReferenceShape(ReferenceKind.Language), max: 20),
                    "Languages the team knows."),
                Optional("policy", new ChoiceShape("prefer", "require"),
                    "Whether other languages are ruled out; prefer by default."),
                Optional(
                    "needs",
                    new KeyedShape(
                        ReferenceKind.Need,
                        new EitherShape(v => v is YamlScalar { IsNumber: true }, Shapes.RawWeight,
                            new ChoiceShape("nice", "important", "must"))),
                    "How much each need matters: nice, important, must or a number from 0 to 10.")),
            "What the questionnaire is filled in with."),
        Optional("expect", new ListShape(new ReferenceShape(ReferenceKind.Framework), max: 20),
            "Frameworks of which one should come first."),
        Optional("sources", Shapes.Sources, "Where the expectation comes from."));

    public override DocumentContent Bind(YamlValue frontMatter, string slug)
    {
        var map = (YamlMap)frontMatter;
        var answers = map.Map("answers");
        return new SampleProject(
            slug,
            map.Text("title")!,
            answers.Text("size") is { } size ? Enum.Parse<ProjectSize>(size, ignoreCase: true) : null,
            answers.Texts("languages"),
            answers.Text("policy") == "require",
            answers.Map("needs")
                .ByKey(v => v is YamlScalar { IsNull: false } importance ? Importance(importance) : null),
            map.Texts("expect"),
            map.Texts("sources"));
    }

    /// <summary>A word, or a number as the questionnaire's address writes it.</summary>
    private static string Importance(YamlScalar importance) =>
        importance.TryNumber(out var number) ? ((decimal)number).ToString("0.############") : importance.Text;
}
