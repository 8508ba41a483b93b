using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FrameworkGuide.Web.Api;

/// <summary>How answers are written. Generated at build time: a start must not wait for reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ApiProblem))]
[JsonSerializable(typeof(RecommendationJson))]
[JsonSerializable(typeof(GroupRecommendationJson))]
[JsonSerializable(typeof(RecordJson))]
[JsonSerializable(typeof(DecisionChangesJson))]
[JsonSerializable(typeof(IReadOnlyList<FrameworkRowJson>))]
[JsonSerializable(typeof(FrameworkJson))]
[JsonSerializable(typeof(IReadOnlyList<FrameworkJson>))]
[JsonSerializable(typeof(IReadOnlyList<NeedJson>))]
[JsonSerializable(typeof(IReadOnlyList<LanguageJson>))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>
    /// Readable as it is: the answers are never taken for HTML, so that quotes and accents need no escapes.
    /// </summary>
    public static ApiJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
