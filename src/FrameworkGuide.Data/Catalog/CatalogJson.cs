using System.Text.Json;
using System.Text.Json.Serialization;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// How documents are written into the catalog. Generated at build time: a start must not wait for reflection.
/// </summary>
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
    public static byte[] Summary(DocumentContent content) => content switch
    {
        FrameworkProfile profile => JsonSerializer.SerializeToUtf8Bytes(profile.Summarize(), Default.FrameworkSummary),
        SiteSettings site => JsonSerializer.SerializeToUtf8Bytes(site, Default.SiteSettings),
        LanguageList list => JsonSerializer.SerializeToUtf8Bytes(list, Default.LanguageList),
        CapabilityList list => JsonSerializer.SerializeToUtf8Bytes(list, Default.CapabilityList),
        MetricList list => JsonSerializer.SerializeToUtf8Bytes(list, Default.MetricList),
        Need need => JsonSerializer.SerializeToUtf8Bytes(need, Default.Need),
        SampleProject project => JsonSerializer.SerializeToUtf8Bytes(project, Default.SampleProject),
        Guide guide => JsonSerializer.SerializeToUtf8Bytes(guide, Default.Guide),
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    /// <summary>All that a profile says.</summary>
    public static byte[] Details(FrameworkProfile profile) =>
        JsonSerializer.SerializeToUtf8Bytes(profile, Default.FrameworkProfile);

    public static byte[] Problems(IReadOnlyList<ContentProblem> problems) =>
        JsonSerializer.SerializeToUtf8Bytes(problems, Default.IReadOnlyListContentProblem);

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static DocumentContent ReadSummary(DocumentKind kind, byte[] json) => kind switch
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
    public static FrameworkProfile ReadProfile(byte[] json) =>
        JsonSerializer.Deserialize(json, Default.FrameworkProfile)!;

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static IReadOnlyList<ContentProblem> ReadProblems(byte[] json) =>
        JsonSerializer.Deserialize(json, Default.IReadOnlyListContentProblem)!;
}
