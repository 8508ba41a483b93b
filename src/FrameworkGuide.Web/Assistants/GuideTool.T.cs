using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FrameworkGuide.Web.Assistants.Answers;
using ModelContextProtocol.Protocol;

namespace FrameworkGuide.Web.Assistants;

/// <summary>A tool with its answers.</summary>
/// <param name="run">What it does with arguments that are of the right types.</param>
internal sealed class GuideTool<T>(
    string name, string title, string description, ToolSchema arguments, JsonTypeInfo<AnswerJson<T>> answers,
    Func<ToolCall, Task<Answer<T>>> run) : GuideTool(name, title, description, arguments)
    where T : class
{
    protected override JsonElement Output => OutputSchema.Of(answers);

    public override async Task<CallToolResult> CallAsync(
        IServiceProvider services, IEnumerable<KeyValuePair<string, JsonElement>> given)
    {
        var call = new ToolCall(services, ToolArguments.Read(Schema, given));
        return Write(
            call,
            call.Arguments.Problems.Count > 0 ? Answer<T>.Refused(call.Arguments.Problems) : await run(call));
    }

    /// <summary>The JSON, and a text that says the same in short.</summary>
    private CallToolResult Write(ToolCall call, Answer<T> answer)
    {
        var isRefused = answer.Problems.Count > 0;
        var json = new AnswerJson<T>(
            answer.Unknown.Count == 0 && !isRefused, answer.Result, answer.Unknown is [] ? null : answer.Unknown,
            isRefused ? [.. answer.Problems.Select(p => new ProblemJson(p.Field, p.Message))] : null,
            call.Catalog.ContentVersion, Claims.Day(call.Today));
        return new CallToolResult
        {
            StructuredContent = JsonSerializer.SerializeToElement(json, answers),
            Content =
            [
                new TextContentBlock
                {
                    Text = (isRefused ? "These arguments cannot be taken. " : "") + Fence.Of(answer.Summary),
                },
            ],
            IsError = isRefused ? true : null,
        };
    }
}
