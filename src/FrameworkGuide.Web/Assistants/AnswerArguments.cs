using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Arguments that are answers: read by the reader of the API, under names that tools use.</summary>
internal static class AnswerArguments
{
    private const string Policy = "language_policy";
    private const string PolicyOfApi = "languagePolicy";

    private static readonly IReadOnlyList<string> Names = [.. Properties.Select(p => p.Name)];

    /// <summary>What answers look like, as properties of a schema.</summary>
    public static IReadOnlyList<(string Name, JsonObject Schema)> Properties =>
    [
        ("size", ToolSchema.Word(
            "How large the project will be in two years.", Enum.GetValues<ProjectSize>().Select(CatalogWords.Word))),
        ("languages", ToolSchema.Texts("Languages the team knows well, as in [\"Python\"].")),
        (Policy, ToolSchema.Word(
            "prefer by default; require rules frameworks in other languages out.", "prefer", "require")),
        ("needs", ToolSchema.Map(
            "By the need's key: nice, important or must, or a number 0 to 10, as in {\"rest-api\": \"must\"}. A must "
                + "rules frameworks out that do not meet it.",
            new() { ["anyOf"] = new JsonArray(ToolSchema.Word(null, "nice", "important", "must"), Weight()) })),
        ("weights", ToolSchema.Object(
            "Own weights 0 to 10, as in {\"size\": 2, \"language\": 3}; leave out otherwise.",
            ("size", Weight()), ("language", Weight()))),
        ("weighting", ToolSchema.Word(
            "stated by default; unknown where the person cannot say what matters more.", "stated", "unknown")),
        Only,
    ];

    /// <summary>All answers of one person as one argument; recommend says what each of them means.</summary>
    public static JsonObject Schema(string? description)
    {
        var properties = Properties;
        foreach (var (_, schema) in properties)
            schema.Remove("description");
        return ToolSchema.Object(description, properties);
    }

    /// <summary>The frameworks that alone are ranked.</summary>
    public static (string Name, JsonObject Schema) Only => (
        AnswersQuery.Only,
        ToolSchema.Texts("Slugs of the frameworks that alone are ranked, 2 or more; leave out for all."));

    /// <summary>The answers of one person; null where something is wrong with them.</summary>
    public static (ProjectAnswers? Answers, IReadOnlyList<FieldProblem> Problems, IReadOnlyList<UnknownJson> Unknown)
        Read(ToolCall call)
    {
        var body = new StringBuilder("{");
        foreach (var name in Names)
            if (call.Arguments.Json(name) is { } value)
                body.Append(body.Length == 1 ? "" : ",").Append('"').Append(name == Policy ? PolicyOfApi : name)
                    .Append("\":").Append(value.GetRawText());
        return Read(call, body.Append('}').ToString());
    }

    /// <summary>The same from an argument that holds all answers.</summary>
    public static (ProjectAnswers? Answers, IReadOnlyList<FieldProblem> Problems, IReadOnlyList<UnknownJson> Unknown)
        ReadFrom(ToolCall call, JsonElement answers) => Read(call, Renamed(answers.GetRawText()));

    /// <summary>The people of a group; null where something is wrong with them.</summary>
    public static (IReadOnlyList<GroupMember>? Members, IReadOnlyList<FieldProblem> Problems) ReadGroup(ToolCall call)
    {
        var body = new JsonObject();
        foreach (var name in (string[])["members", AnswersQuery.Only])
            if (call.Arguments.Json(name) is { } value)
                body[name] = JsonNode.Parse(value.GetRawText());
        foreach (var member in body["members"] as JsonArray ?? [])
            if (member is JsonObject person && person["answers"] is JsonObject answers)
                Rename(answers);
        var read = GroupJson.Read(Encoding.UTF8.GetBytes(body.ToJsonString()), call.Catalog);
        return (read.Members, read.Members is null ? Told(read.Detail, read.Problems) : []);
    }

    private static (ProjectAnswers? Answers, IReadOnlyList<FieldProblem> Problems, IReadOnlyList<UnknownJson> Unknown)
        Read(ToolCall call, string body)
    {
        var read = AnswersJson.Read(Encoding.UTF8.GetBytes(body), call.Catalog);
        if (read.Answers is null)
            return (null, Told(read.Detail, read.Problems), UnknownIn(call, read.Problems, body));
        return read.Answers.HasAnswers
            ? (read.Answers, [], [])
            : (null, [new FieldProblem("size", QuestionWords.NothingAnswered.TrimEnd('.').ToLowerInvariant()
                + "; ask the person what get_questions lists, and guess nothing")], []);
    }

    private static IReadOnlyList<FieldProblem> Told(string detail, IReadOnlyList<FieldProblem> problems) =>
        problems.Count == 0
            ? [new FieldProblem("arguments", detail)]
            : [.. problems.Select(p => new FieldProblem(p.Field.Replace(PolicyOfApi, Policy, StringComparison.Ordinal),
                p.Message.Replace(PolicyOfApi, Policy, StringComparison.Ordinal)))];

    /// <summary>Names among what is wrong that the guide does not have.</summary>
    private static List<UnknownJson> UnknownIn(ToolCall call, IReadOnlyList<FieldProblem> problems, string body)
    {
        using var json = JsonDocument.Parse(body);
        var unknown = new List<UnknownJson>();
        foreach (var (field, _) in problems)
            if (field.StartsWith("needs.", StringComparison.Ordinal)
                && call.Catalog.Needs.All(n => n.Key != field["needs.".Length..]))
                unknown.Add(call.Names.Need(field["needs.".Length..]));
            else if (Entry(json.RootElement, "languages", field) is { } language
                && !call.Catalog.LanguageNames.Contains(language, StringComparer.OrdinalIgnoreCase))
                unknown.Add(call.Names.Language(language));
        foreach (var slug in Texts(json.RootElement, AnswersQuery.Only))
            if (!call.Catalog.FrameworksBySlug.ContainsKey(slug))
                unknown.Add(call.Names.Framework(slug));
        return unknown;
    }

    /// <summary>The text at "languages[1]"; null where the field is none of that name, or is no text.</summary>
    private static string? Entry(JsonElement root, string name, string field) =>
        field.StartsWith(name + "[", StringComparison.Ordinal)
            && int.TryParse(field.AsSpan(name.Length + 1).TrimEnd(']'), out var index)
            ? Texts(root, name).ElementAtOrDefault(index)
            : null;

    private static IEnumerable<string> Texts(JsonElement root, string name) =>
        root.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array
            ? array.EnumerateArray().Select(i => i.ValueKind == JsonValueKind.String ? i.GetString()! : "")
            : [];

    private static string Renamed(string json)
    {
        if (JsonNode.Parse(json) is not JsonObject answers)
            return json;
        Rename(answers);
        return answers.ToJsonString();
    }

    private static void Rename(JsonObject answers)
    {
        if (answers[Policy] is { } policy && answers.Remove(Policy))
            answers[PolicyOfApi] = policy;
    }

    private static JsonObject Weight() =>
        new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = Importance.MaxWeight };
}
