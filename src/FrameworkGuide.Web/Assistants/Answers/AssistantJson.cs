using System.Text.Json.Serialization;

namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>How answers of tools are written. Generated at build time, as those of the API.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AnswerJson<FrameworksJson>), TypeInfoPropertyName = "Frameworks")]
[JsonSerializable(typeof(AnswerJson<ProfileJson>), TypeInfoPropertyName = "Profile")]
[JsonSerializable(typeof(AnswerJson<ComparisonJson>), TypeInfoPropertyName = "Comparison")]
[JsonSerializable(typeof(AnswerJson<QuestionsJson>), TypeInfoPropertyName = "Questions")]
[JsonSerializable(typeof(AnswerJson<RecommendJson>), TypeInfoPropertyName = "Recommendation")]
[JsonSerializable(typeof(AnswerJson<GroupChoiceJson>), TypeInfoPropertyName = "GroupChoice")]
[JsonSerializable(typeof(AnswerJson<WrittenRecordJson>), TypeInfoPropertyName = "WrittenRecord")]
[JsonSerializable(typeof(AnswerJson<CheckedJson>), TypeInfoPropertyName = "Checked")]
[JsonSerializable(typeof(AnswerJson<SearchJson>), TypeInfoPropertyName = "Search")]
internal sealed partial class AssistantJson : JsonSerializerContext;
