using System.Text.Json;
using System.Text.Json.Serialization;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>How documents are written into the catalog. Generated at build time: a start must not wait for reflection.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(PartialDateConverter)])]
[JsonSerializable(typeof(FrameworkProfile))]
[JsonSerializable(typeof(FrameworkSummary))]
[JsonSerializable(typeof(SiteSettings))]
[JsonSerializable(typeof(LanguageList))]
[JsonSerializable(typeof(CapabilityList))]
[JsonSerializable(typeof(MetricList))]
[JsonSerializable(typeof(Need))]
[JsonSerializable(typeof(SampleProject))]
[JsonSerializable(typeof(Guide))]
[JsonSerializable(typeof(IReadOnlyList<ContentProblem>))]
internal sealed partial class CatalogJson : JsonSerializerContext
{
    /// <summary>What the snapshot holds of a document.</summary>
    public static string Summary(DocumentContent content) => content switch
    {
        FrameworkProfile profile => JsonSerializer.Serialize(profile.Summarize(), Default.FrameworkSummary),
        SiteSettings site => JsonSerializer.Serialize(site, Default.SiteSettings),
        LanguageList list => JsonSerializer.Serialize(list, Default.LanguageList),
        CapabilityList list => JsonSerializer.Serialize(list, Default.CapabilityList),
        MetricList list => JsonSerializer.Serialize(list, Default.MetricList),
        Need need => JsonSerializer.Serialize(need, Default.Need),
        SampleProject project => JsonSerializer.Serialize(project, Default.SampleProject),
        Guide guide => JsonSerializer.Serialize(guide, Default.Guide),
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static DocumentContent ReadSummary(DocumentKind kind, string json) => kind switch
    {
        DocumentKind.Framework => JsonSerializer.Deserialize(json, Default.FrameworkSummary)!,
        DocumentKind.Site => JsonSerializer.Deserialize(json, Default.SiteSettings)!,
        DocumentKind.Languages => JsonSerializer.Deserialize(json, Default.LanguageList)!,
        DocumentKind.Capabilities => JsonSerializer.Deserialize(json, Default.CapabilityList)!,
        DocumentKind.Metrics => JsonSerializer.Deserialize(json, Default.MetricList)!,
        DocumentKind.Need => JsonSerializer.Deserialize(json, Default.Need)!,
        DocumentKind.SampleProject => JsonSerializer.Deserialize(json, Default.SampleProject)!,
        _ => JsonSerializer.Deserialize(json, Default.Guide)!,
    };

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static FrameworkProfile ReadProfile(string json) => JsonSerializer.Deserialize(json, Default.FrameworkProfile)!;

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static IReadOnlyList<ContentProblem> ReadProblems(string json) => JsonSerializer.Deserialize(json, Default.IReadOnlyListContentProblem)!;
}
