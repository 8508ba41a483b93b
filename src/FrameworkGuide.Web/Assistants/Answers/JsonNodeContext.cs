using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>How JSON that was put together by hand is written.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class JsonNodeContext : JsonSerializerContext;
