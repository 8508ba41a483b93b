using System.Text.Json;

namespace FrameworkGuide.Web.Tests.Commands;

/// <summary>What SARIF 2.1.0 requires of the parts that are written here.</summary>
internal static class SarifShape
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    public static void AssertIs(string text)
    {
        using var log = JsonDocument.Parse(text);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.All(log.RootElement.EnumerateObject(), p =>
            Assert.Contains(p.Name, (string[])["$schema", "version", "runs"]));
        foreach (var run in log.RootElement.GetProperty("runs").EnumerateArray())
        {
            var driver = run.GetProperty("tool").GetProperty("driver");
            Assert.NotEqual("", driver.GetProperty("name").GetString());
            List<string> rules = [.. driver.GetProperty("rules").EnumerateArray().Select(r =>
                r.GetProperty("id").GetString()!)];
            Assert.Equal(rules.Distinct(), rules);
            foreach (var invocation in run.GetProperty("invocations").EnumerateArray())
            {
                Assert.True(invocation.GetProperty("executionSuccessful").ValueKind is JsonValueKind.True
                    or JsonValueKind.False);
                Assert.All(invocation.GetProperty("toolExecutionNotifications").EnumerateArray(), AssertMessage);
            }

            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                AssertMessage(result);
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            }
        }
    }

    private static void AssertMessage(JsonElement of)
    {
        Assert.NotEqual("", of.GetProperty("message").GetProperty("text").GetString());
        Assert.Contains(of.GetProperty("level").GetString(), Levels);
        foreach (var location in of.TryGetProperty("locations", out var all) ? all.EnumerateArray().ToList() : [])
        {
            var place = location.GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        }
    }
}
