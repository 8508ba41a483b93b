using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Assistants;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Documentation;

/// <summary>The conversations of docs/assistants.md, called as they are written.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed partial class ConversationTests(ShippedGuide shipped)
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "assistants.md"));

    public static TheoryData<string> Titles =>
        new(Text.Split("\n### ").Skip(1).Select(c => c.Split('\n')[0]));

    [Fact]
    public void There_are_five() => Assert.Equal(5, Titles.Count);

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task A_conversation_goes_as_it_is_written(string title)
    {
        var conversation = Text.Split("\n### ").Single(c => c.StartsWith(title + "\n", StringComparison.Ordinal));
        var kept = "";
        foreach (Match call in Calls().Matches(conversation))
        {
            var arguments = call.Groups["arguments"].Value.Replace("{kept}", kept, StringComparison.Ordinal);

            var answer = await shipped.Guide.CallAsync(
                call.Groups["tool"].Value, JsonNode.Parse(arguments)!.AsObject());

            foreach (var line in call.Groups["answer"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                AssertSays(answer, line);
            kept = (string?)answer["result"]?["kept"] ?? kept;
        }

        Assert.NotEmpty(Calls().Matches(conversation));
    }

    /// <summary>"result.slug: django", or "result.sentence" for any value.</summary>
    private static void AssertSays(JsonObject answer, string line)
    {
        var (path, value) = line.Split(": ") is [var first, var second] ? (first, second) : (line, null);
        JsonNode? found = answer;
        foreach (Match step in Steps().Matches(path))
            found = step.Groups["index"].Success
                ? (found as JsonArray)?.ElementAtOrDefault(int.Parse(step.Groups["index"].Value))
                : (found as JsonObject)?[step.Value.TrimStart('.')];
        Assert.True(found is not null, $"{path} is missing in {answer.ToJsonString()}");
        if (value is not null)
            Assert.Equal(value, found.ToString());
    }

    [GeneratedRegex("```call\n(?<tool>\\w+) (?<arguments>.+)\n```\n\n```answer\n(?<answer>[^`]+)```")]
    private static partial Regex Calls();

    [GeneratedRegex(@"\[(?<index>\d+)\]|\.?[a-z_]+")]
    private static partial Regex Steps();
}
