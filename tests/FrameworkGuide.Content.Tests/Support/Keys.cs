using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Tests.Support;

/// <summary>The keys of maps, at every level.</summary>
internal static class Keys
{
    /// <summary>Those a schema names, without the ones other files define.</summary>
    public static IEnumerable<string> Of(JsonObject schema) =>
        All(schema).Except([.. Some.Vocabulary.Capabilities!, .. Some.Vocabulary.Needs, .. Some.Vocabulary.Languages!]);

    public static IEnumerable<string> RequiredBy(JsonNode? schema) => schema switch
    {
        JsonObject o => (o["required"] as JsonArray ?? []).Select(k => k!.GetValue<string>())
            .Concat(o.SelectMany(p => RequiredBy(p.Value))).Distinct(),
        JsonArray list => list.SelectMany(RequiredBy).Distinct(),
        _ => [],
    };

    public static IEnumerable<string> Of(YamlValue value) => value switch
    {
        YamlMap map => map.Entries.SelectMany(e => Of(e.Value).Prepend(e.Key.Text)),
        YamlList list => list.Items.SelectMany(Of),
        _ => [],
    };

    private static IEnumerable<string> All(JsonNode? schema) => schema switch
    {
        JsonObject o =>
            (o["properties"] as JsonObject ?? []).Select(p => p.Key).Concat(o.SelectMany(p => All(p.Value))),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
