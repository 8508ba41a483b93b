using System.Text.Json;
using FrameworkGuide.Core.Wording;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Prompts that a person can start a conversation with.</summary>
internal static class GuidePrompts
{
    private const string Choose = "choose_framework";
    private const string Challenge = "challenge_decision";
    private const string Project = "project";
    private const string Decision = "decision";
    private const int Longest = 8_000;

    public static ListPromptsResult List(TimeSpan lasts) => new()
    {
        Prompts =
        [
            Prompt(
                Choose, "Choose a framework",
                "Asks you the few questions that decide, and recommends a backend framework with sources.",
                new PromptArgument { Name = Project, Description = "What you can say of the project already." }),
            Prompt(
                Challenge, "Challenge a decision",
                "Looks for what speaks against a decision, and for what has changed since.",
                new PromptArgument
                {
                    Name = Decision,
                    Description = "Its kept address, or the text of its record.",
                    Required = true,
                }),
        ],
        TimeToLive = lasts,
        CacheScope = CacheScope.Public,
    };

    public static GetPromptResult Get(GetPromptRequestParams asked) => asked.Name switch
    {
        Choose => Message(AssistantTexts.Choose, AssistantTexts.Given, Argument(asked, Project)),
        Challenge => Argument(asked, Decision) is { } decision
            ? Message(AssistantTexts.Challenge, AssistantTexts.Decided, decision)
            : throw Refused($"The argument {Decision} is missing."),
        _ => throw Refused($"There is no such prompt; there are {Choose} and {Challenge}."),
    };

    private static Prompt Prompt(string name, string title, string description, PromptArgument argument) => new()
    {
        Name = name,
        Title = title,
        Description = description,
        Arguments = [argument],
    };

    private static GetPromptResult Message(string text, string lead, string? given) => new()
    {
        Messages =
        [
            new PromptMessage
            {
                Role = Role.User,
                Content = new TextContentBlock
                {
                    Text = given is null ? text : $"{text}\n\n{lead}\n{Fence.Of(given)}",
                },
            },
        ],
    };

    /// <summary>Null where it is left out, or empty.</summary>
    private static string? Argument(GetPromptRequestParams asked, string name)
    {
        foreach (var (key, _) in asked.Arguments ?? new Dictionary<string, JsonElement>())
            if (key != name)
                throw Refused($"There is no such argument; allowed: {name}.");
        if (asked.Arguments?.TryGetValue(name, out var value) is not true || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String || TextOrNull(value) is not { } text || text.Length > Longest)
            throw Refused($"The argument {name} has to be a text of at most {English.Number(Longest)} characters.");
        return text.Trim().Length == 0 ? null : text.Trim();
    }

    private static string? TextOrNull(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // It is not valid Unicode.
        }
    }

    private static McpProtocolException Refused(string message) => new(message, McpErrorCode.InvalidParams);
}
