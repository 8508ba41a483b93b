using System.Text.Json.Nodes;

namespace FrameworkGuide.Content.Editing;

/// <summary>A key of a content file as the schema describes it.</summary>
/// <param name="Name">With the keys above it: "releases[].cycle", "needs.….value".</param>
public sealed record DescribedKey(string Name, string Description, bool IsRequired)
{
    /// <summary>
    /// All keys that a schema describes, those of <see cref="ContentSchema"/> in the order of its rules.
    /// </summary>
    public static IReadOnlyList<DescribedKey> Of(JsonObject schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return [.. Below("", schema)];
    }

    private static IEnumerable<DescribedKey> Below(string parent, JsonObject schema)
    {
        foreach (var alternative in schema["anyOf"] as JsonArray ?? [])
            foreach (var key in Below(parent, (JsonObject)alternative!))
                yield return key;
        if (schema["items"] is JsonObject items)
            foreach (var key in Below(parent + "[]", items))
                yield return key;
        if (schema["properties"] is not JsonObject properties)
            yield break;

        var required = (schema["required"] as JsonArray ?? []).Select(r => (string?)r).ToHashSet();
        foreach (var (name, value) in properties)
        {
            var place = parent.Length == 0 ? name : $"{parent}.{name}";
            if (value is not JsonObject described)
                continue;
            if ((string?)described["description"] is not { } description)
            {
                // Keys that other files define are all alike.
                foreach (var key in Below(parent + ".…", described))
                    yield return key;
                yield break;
            }

            yield return new DescribedKey(place, description, required.Contains(name));
            foreach (var key in Below(place, described))
                yield return key;
        }
    }
}
