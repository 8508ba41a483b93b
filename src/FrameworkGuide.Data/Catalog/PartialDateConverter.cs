using System.Text.Json;
using System.Text.Json.Serialization;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>Writes a partial date the way content files do.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
