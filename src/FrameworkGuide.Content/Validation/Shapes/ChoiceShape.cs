using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceShape(params string[] words) : Shape
{
    public IReadOnlyList<string> Words => words;

    public override string Expected =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (value is not YamlScalar { IsText: true } scalar)
            ReportType(value, name, context);
        else if (!words.Contains(scalar.Text, StringComparer.Ordinal))
            context.Problems.Add(
                ProblemCode.NotAllowedValue,
                value.Position,
                $"{name} is '{TextShape.Shorten(scalar.Text)}'; "
                + $"expected {Expected}{Nearest.Hint(scalar.Text, words)}{HiddenCharacters.Note(scalar.Text)}");
    }

    public override JsonObject ToSchema(Vocabulary vocabulary) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. words.Select(w => JsonValue.Create(w))]),
    };
}
