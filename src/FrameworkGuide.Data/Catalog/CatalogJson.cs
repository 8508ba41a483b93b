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
}
