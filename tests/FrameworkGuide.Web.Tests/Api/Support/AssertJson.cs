using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Api.Support;

internal static class AssertJson
{
    /// <summary>Both say the same, whatever the order of fields.</summary>
    public static void Equal(string expected, JsonNode? actual) => Equal(JsonNode.Parse(expected), actual);

    public static void Equal(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual),
            $"Expected:\n{expected?.ToJsonString()}\nActual:\n{actual?.ToJsonString()}");
}
