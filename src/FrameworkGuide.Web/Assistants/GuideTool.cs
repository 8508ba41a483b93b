using System.Text.Json;
using FrameworkGuide.Web.Assistants.Answers;
using ModelContextProtocol.Protocol;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Something that an assistant can ask of the guide.</summary>
/// <param name="description">What it is for, when to use it, and when not.</param>
internal abstract class GuideTool(string name, string title, string description, ToolSchema arguments)
{
    public string Name => name;

    protected ToolSchema Schema => arguments;

    /// <summary>As it is listed.</summary>
    public Tool Listed => new()
    {
        Name = name,
        Title = title,
        Description = description,
        InputSchema = JsonSerializer.SerializeToElement(arguments.Listed, JsonNodeContext.Default.JsonNode),
        OutputSchema = Output,
        Annotations = new ToolAnnotations
        {
            Title = title,
            ReadOnlyHint = true,
            IdempotentHint = true,
            DestructiveHint = false,
            OpenWorldHint = false,
        },
    };

    protected abstract JsonElement Output { get; }

    public abstract Task<CallToolResult> CallAsync(
        IServiceProvider services, IEnumerable<KeyValuePair<string, JsonElement>> given);
}
