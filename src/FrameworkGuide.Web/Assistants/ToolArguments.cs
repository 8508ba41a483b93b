using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Assistants;

/// <summary>The arguments of a call, each of the type that the schema says; null is the same as left out.</summary>
internal sealed class ToolArguments
{
    private const string NotUnicode = "this has a text that is not valid Unicode";

    private readonly Dictionary<string, JsonElement> _given = new(StringComparer.Ordinal);
    private readonly List<FieldProblem> _problems = [];

    /// <summary>What cannot be taken.</summary>
    public IReadOnlyList<FieldProblem> Problems => _problems;

    public bool IsFull => Text(ToolSchema.Detail) == "full";

    /// <param name="schema">The tool's schema of its arguments.</param>
    public static ToolArguments Read(ToolSchema schema, IEnumerable<KeyValuePair<string, JsonElement>> given)
    {
        var arguments = new ToolArguments();
        var properties = schema.Listed["properties"]!.AsObject();
        var names = properties.Select(p => p.Key).ToList();
        foreach (var (name, value) in given)
            if (properties[name] is not JsonObject property)
                arguments._problems.Add(new FieldProblem(
                    English.Shorten(OneLine.Of(name)),
                    $"there is no such argument; {Allowed.Words(names, "there are none")}"
                        + Nearest.Hint(name, names)));
            else if (value.ValueKind != JsonValueKind.Null)
                arguments.Take(name, schema.Answers.Contains(name) ? null : ProblemOrNull(property, value), value);
        foreach (var name in Words(schema.Listed["required"]).Where(n => !arguments._given.ContainsKey(n)))
            if (arguments._problems.TrueForAll(p => p.Field != name))
                arguments._problems.Add(new FieldProblem(name, "this argument is missing"));
        return arguments;
    }

    public bool Has(string name) => _given.ContainsKey(name);

    public JsonElement? Json(string name) => _given.TryGetValue(name, out var value) ? value : null;

    /// <summary>"" where it is left out.</summary>
    public string Text(string name) => Json(name)?.GetString() ?? "";

    public int? Number(string name) => Json(name)?.GetInt32();

    public IReadOnlyList<string> Texts(string name) =>
        Json(name) is { } array ? [.. array.EnumerateArray().Select(i => i.GetString()!)] : [];

    private void Take(string name, string? problem, JsonElement value)
    {
        if (problem is not null)
            _problems.Add(new FieldProblem(name, problem));
        else
            _given[name] = value;
    }

    private static string? ProblemOrNull(JsonObject property, JsonElement value) =>
        property["type"]?.GetValue<string>() switch
        {
            "string" => TextProblem(property, value),
            "array" => ListProblem(property, value),
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _)
                ? null
                : "expected a whole number",
            _ => value.ValueKind == JsonValueKind.Object ? null : "expected an object",
        };

    private static string? ListProblem(JsonObject property, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return "expected an array of texts";
        var most = property["maxItems"]!.GetValue<int>();
        return value.GetArrayLength() > most
            ? $"this has {English.Digits(value.GetArrayLength())} entries; allowed are at most {English.Digits(most)}"
            : value.EnumerateArray().Select(i => TextProblem(property["items"]!.AsObject(), i))
                .FirstOrDefault(p => p is not null);
    }

    private static string? TextProblem(JsonObject property, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return "expected a text";
        try
        {
            var text = value.GetString()!;
            var most = property["maxLength"]?.GetValue<int>() ?? ToolSchema.LongestText;
            var words = Words(property["enum"]);
            return text.Length > most
                ? $"this has {English.Number(text.Length)} characters; allowed are at most {English.Number(most)}"
                : words.Count > 0 && !words.Contains(text)
                    ? $"{English.Quote(OneLine.Of(text))} is none of its values; {Allowed.Words(words, "")}"
                        + Nearest.Hint(text, words)
                    : null;
        }
        catch (InvalidOperationException)
        {
            return NotUnicode;
        }
    }

    private static List<string> Words(JsonNode? node) =>
        node is JsonArray array ? [.. array.Select(i => i!.GetValue<string>())] : [];
}
