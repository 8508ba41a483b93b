using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

internal static class DescribedWord
{
    /// <summary>A value as it is written; null for null.</summary>
    public static string? ToWord(this JsonNode? node) =>
        node is not JsonValue value || node.IsJsonNullSentinel()
            ? null
            : value.TryGetValue<string>(out var text) ? text : value.ToJsonString();
}
