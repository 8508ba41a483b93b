using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>A call of every tool with usual arguments.</summary>
internal static class Calls
{
    public static JsonSerializerOptions Plain { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Answers => new()
    {
        ["size"] = "small",
        ["languages"] = new JsonArray("Python"),
        ["needs"] = new JsonObject { ["rest-api"] = "must", ["relational-data"] = "important" },
    };

    public static async Task<string> KeptAsync(TestGuide guide) =>
        (string)(await guide.CallAsync("recommend", Answers))["result"]!["kept"]!;

    /// <param name="kept">The kept address of a result.</param>
    public static IReadOnlyList<(string Tool, JsonObject Arguments)> Of(string kept) =>
    [
        ("list_frameworks", []),
        ("list_frameworks", new JsonObject { ["language"] = new JsonArray("Python"), ["detail"] = "full" }),
        ("get_framework", new JsonObject { ["framework"] = "Ruby on Rails" }),
        ("get_framework", new JsonObject
        {
            ["framework"] = "django",
            ["needs"] = new JsonArray("rest-api", "realtime"),
        }),
        ("compare_frameworks", new JsonObject { ["frameworks"] = new JsonArray("django", "rails") }),
        ("get_questions", []),
        ("get_questions", new JsonObject { ["answers"] = Answers }),
        ("recommend", Answers),
        ("recommend_for_group", new JsonObject
        {
            ["members"] = new JsonArray(
                new JsonObject { ["name"] = "Ana", ["answers"] = Answers },
                new JsonObject
                {
                    ["name"] = "Ben",
                    ["answers"] = new JsonObject
                    {
                        ["languages"] = new JsonArray("Java"),
                        ["language_policy"] = "prefer",
                        ["size"] = "large",
                    },
                }),
        }),
        ("write_decision_record", new JsonObject { ["result"] = kept, ["decision_makers"] = "Ana and Ben" }),
        ("check_decision", new JsonObject { ["decision"] = kept }),
        ("search", new JsonObject { ["text"] = "migrations" }),
    ];
}
