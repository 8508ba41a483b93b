using System.Globalization;
using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Tests.Support;

/// <summary>
/// What a YAML 1.2 tool hands to a JSON schema validator; written apart from the code it is compared with.
/// </summary>
internal static class CoreSchemaJson
{
    public static JsonNode? Of(YamlValue value) => value switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsBoolean: true } truth => JsonValue.Create(truth.IsTrue),
        YamlScalar { IsNumber: true } number => Number(number.Text),
        _ => JsonValue.Create(((YamlScalar)value).Text),
    };

    private static JsonValue Number(string text)
    {
        var number = text switch
        {
            _ when text.StartsWith("0x", StringComparison.Ordinal) => Convert.ToInt64(text[2..], 16),
            _ when text.StartsWith("0o", StringComparison.Ordinal) => Convert.ToInt64(text[2..], 8),
            _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        };
        Assert.True(double.IsFinite(number), "JSON has no such number");

        // In draft 7 a number without a fraction is an integer, however it is written.
        return number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? JsonValue.Create((long)number)
            : JsonValue.Create(number);
    }
}
