using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Commands;

/// <summary>
/// What came of checking decisions in SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html):
/// a result for each change, a notification for what could not be checked.
/// </summary>
internal static class DecisionSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Ranking = "ranking";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>Every kind of change, in the words of the API, and what it means.</summary>
    private static readonly (string Id, string Text)[] Rules =
    [
        (Ranking, "The ranking or the verdict of a recorded decision has changed."),
        ("rating", "A rating behind a recorded decision has changed."),
        ("reason", "The reason of a rating behind a recorded decision has changed."),
        ("sources", "The sources of a rating behind a recorded decision have changed."),
        ("support", "The support of a framework in a recorded decision has begun, ended or has a new end."),
        ("framework", "A framework in a recorded decision was added, removed or renamed."),
        ("need", "A need behind a recorded decision was added or removed."),
        ("setting", "A weight or threshold behind a recorded decision has changed."),
    ];

    public static string Write(IReadOnlyList<DecisionCheck> checks) => new JsonObject
    {
        ["$schema"] = Schema,
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "Framework Guide decision check",
                    ["rules"] = new JsonArray([.. Rules.Select(r => new JsonObject
                    {
                        ["id"] = r.Id,
                        ["shortDescription"] = Message(r.Text),
                    })]),
                },
            },
            ["invocations"] = new JsonArray(new JsonObject
            {
                ["executionSuccessful"] = checks.All(c => c.Decision is not null),
                ["toolExecutionNotifications"] = new JsonArray(
                    [.. checks.Where(c => c.Decision is null).Select(Notification)]),
            }),
            ["results"] = new JsonArray([.. checks.SelectMany(Results)]),
        }),
    }.ToJsonString(Readable);

    private static IEnumerable<JsonNode> Results(DecisionCheck check)
    {
        if (check.Decision is not { Changed: true } decision)
            yield break;
        var level = decision.Ranking == "same" ? "note" : "warning";
        if (decision.Ranking != "same" || decision.Changes.Count == 0)
            yield return Result(check, Ranking, level, check.Summary);
        foreach (var change in decision.Changes)
            yield return Result(
                check, Array.Exists(Rules, r => r.Id == change.Kind) ? change.Kind : Ranking, level,
                CheckTexts.Change(change));
    }

    private static JsonObject Result(DecisionCheck check, string rule, string level, string text) =>
        Located(check, new()
        {
            ["ruleId"] = rule,
            ["ruleIndex"] = Array.FindIndex(Rules, r => r.Id == rule),
            ["level"] = level,
            ["message"] = Message(text),
        });

    private static JsonNode Notification(DecisionCheck check) => Located(check, new()
    {
        ["level"] = "error",
        ["message"] = Message($"{check.Input}: {check.Summary}"),
    });

    /// <summary>
    /// With the line of the file in which the kept result is named; an address has no place of its own.
    /// </summary>
    private static JsonObject Located(DecisionCheck check, JsonObject of)
    {
        if (!check.IsFile)
            return of;
        var path = string.Join('/', check.Input.Split('/', '\\').Select(Uri.EscapeDataString));
        of["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = path },
                ["region"] = new JsonObject { ["startLine"] = check.Reference?.Line ?? 1 },
            },
        });
        return of;
    }

    private static JsonObject Message(string text) => new() { ["text"] = text };
}
