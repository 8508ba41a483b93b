using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;

namespace FrameworkGuide.Content.Validation;

/// <summary>What a text that readers see may not be, whatever it says.</summary>
internal static class TextRules
{
    public static void Check(YamlScalar scalar, KeyPath name, ShapeContext context)
    {
        var text = scalar.Text;
        if (Placeholders.IsOne(text))
            context.Problems.Add(ProblemCode.Placeholder, scalar.Position,
                $"{name} is the placeholder '{TextShape.Shorten(text)}'; replace it");
        if (Ascii.IsValid(text))
            return; // All that follows is about characters beyond it.
        if (scalar.IsPlain && IsInTypographicQuotes(text.Trim()))
            context.Problems.Add(
                ProblemCode.TypographicQuotes, scalar.Position,
                $"{name} is in the quotes {text.Trim()[0]} {text.Trim()[^1]}, which readers see; "
                + "YAML's quotes are \" and '");

        var turning = HiddenCharacters.Turning(text).Select(t => t.Character).Distinct().ToList();
        foreach (var control in turning)
            context.Problems.Add(
                ProblemCode.TurnedText, scalar.Position,
                $"{name} has the character "
                + $"{HiddenCharacters.NameOf(control)}, which changes the direction of the text; remove it");
        foreach (var (index, character) in HiddenCharacters.In(text).DistinctBy(h => h.Character)
            .Where(h => !turning.Contains(h.Character)))
            context.Problems.Add(
                ProblemCode.HiddenCharacter, scalar.Position,
                $"{name} has the invisible character "
                + $"{HiddenCharacters.NameOf(character)}{Behind(text, index)}; remove it");
    }

    public static void Check(MarkdownBody body, string text, int firstLine, ShapeContext context)
    {
        foreach (var (placeholder, position) in body.Placeholders)
            context.Problems.Add(ProblemCode.Placeholder, position,
                $"the text is the placeholder '{TextShape.Shorten(placeholder)}'; replace it");
        foreach (var (code, message, position) in body.Signs)
            context.Problems.Add(code, position, message);
        var hidden = HiddenCharacters.In(text).ToList();
        if (hidden.Count == 0)
            return;
        var lines = new LineStarts(text, firstLine);
        var turning = HiddenCharacters.Turning(text).ToDictionary(t => t.Index);
        foreach (var (index, control) in turning.Values)
            context.Problems.Add(
                ProblemCode.TurnedText,
                lines.PositionOf(index),
                $"the character {HiddenCharacters.NameOf(control)} changes the direction of the text; "
                + "remove it, or end what it begins in the same line");
        foreach (var (index, character) in hidden.Where(h => !turning.ContainsKey(h.Index)))
            context.Problems.Add(
                ProblemCode.HiddenCharacter, lines.PositionOf(index),
                $"there is an invisible character here, {HiddenCharacters.NameOf(character)}; remove it");
    }

    /// <summary>Where a character that nobody sees is to be looked for.</summary>
    private static string Behind(string text, int index)
    {
        var before = text[Math.Max(0, index - 15)..index].Trim();
        return before.Length == 0 ? " at its beginning" : $" after '{before}'";
    }

    private static bool IsInTypographicQuotes(string text) =>
        text.Length > 2
        && (text[0], text[^1]) is ('“', '”') or ('„', '“') or ('”', '”') or ('«', '»') or ('»', '«')
            or ('‘', '’') or ('‚', '‘')
        && text.AsSpan(1, text.Length - 2).IndexOfAny("“”„«»") < 0;
}
