using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>A key or name that another file defines.</summary>
internal sealed class ReferenceShape(ReferenceKind kind) : Shape
{
    private static readonly TextShape Form = new(100);

    public override string Expected => $"the {What} of {Where}";

    private string What => kind == ReferenceKind.Language ? "name of a language"
        : kind == ReferenceKind.Framework ? "slug of a framework"
        : $"key of a {kind.ToString().ToLowerInvariant()}";

    private string Where => kind switch
    {
        ReferenceKind.Need => "needs/",
        ReferenceKind.Capability => "capabilities.yml",
        ReferenceKind.Metric => "metrics.yml",
        ReferenceKind.Language => "languages.yml",
        _ => "frameworks/",
    };

    private ProblemCode Code => kind switch
    {
        ReferenceKind.Need => ProblemCode.UnknownNeed,
        ReferenceKind.Capability => ProblemCode.UnknownCapability,
        ReferenceKind.Metric => ProblemCode.UnknownMetric,
        ReferenceKind.Language => ProblemCode.UnknownLanguage,
        _ => ProblemCode.UnknownFramework,
    };

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (context.Vocabulary.Of(kind) is null)
            Form.Check(value, name, context);
        else if (value is not YamlScalar { IsText: true } scalar)
            ReportType(value, name, context);
        else
            CheckWord(scalar, name, context);
    }

    /// <summary>Checks a key of a map, which YAML may read as a number.</summary>
    public void CheckWord(YamlScalar word, KeyPath name, ShapeContext context)
    {
        if (context.Vocabulary.Of(kind) is not { } known || known.Contains(word.Text)
            || !context.Problems.HasRoomFor(Code))
            return;
        var expected = known.Count == 0
            ? $"{Where} defines none"
            : $"expected {Expected}{Nearest.Hint(word.Text, known)}";
        context.Problems.Add(Code, word.Position,
            $"{name}: there is no {kind.ToString().ToLowerInvariant()} '{TextShape.Shorten(word.Text)}'; "
            + $"{expected}{HiddenCharacters.Note(word.Text)}");
    }

    public override JsonObject ToSchema(Vocabulary vocabulary)
    {
        if (vocabulary.Of(kind) is not { } known)
            return Form.ToSchema(vocabulary);
        // Validators take an empty enum for none at all, or refuse the schema.
        if (known.Count == 0)
            return new() { ["not"] = new JsonObject() };
        return new()
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. known.Order(StringComparer.Ordinal).Select(w => JsonValue.Create(w))]),
        };
    }

    /// <summary>The keys a map may have, or null where they could not be read.</summary>
    public static IReadOnlyList<string>? Keys(ReferenceKind kind, Vocabulary vocabulary) =>
        vocabulary.Of(kind) is { } known ? [.. known.Order(StringComparer.Ordinal)] : null;
}
