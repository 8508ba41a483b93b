using System.Text.Json;
using System.Text.Json.Serialization;
using FrameworkGuide.Content.Validation;

namespace FrameworkGuide.Web.Import;

/// <summary>Keeps the vocabulary of an import, so that the next can tell what changed.</summary>
internal static partial class StoredVocabulary
{
    public static string Write(Vocabulary vocabulary) => JsonSerializer.Serialize(
        new Words(
            [.. vocabulary.Frameworks],
            [.. vocabulary.Needs],
            [.. vocabulary.Guides],
            vocabulary.Capabilities?.ToArray(),
            vocabulary.Metrics?.ToArray(),
            vocabulary.Languages?.ToArray(),
            [.. vocabulary.Assets]),
        WordsJson.Default.Words);

    public static Vocabulary? Read(string? json)
    {
        if (json is null || JsonSerializer.Deserialize(json, WordsJson.Default.Words) is not { } words)
            return null;
        return new Vocabulary
        {
            Frameworks = words.Frameworks.ToHashSet(StringComparer.Ordinal),
            Needs = words.Needs.ToHashSet(StringComparer.Ordinal),
            Guides = words.Guides.ToHashSet(StringComparer.Ordinal),
            Capabilities = words.Capabilities?.ToHashSet(StringComparer.Ordinal),
            Metrics = words.Metrics?.ToHashSet(StringComparer.Ordinal),
            Languages = words.Languages?.ToHashSet(StringComparer.Ordinal),
            Assets = words.Assets.ToHashSet(StringComparer.Ordinal),
        };
    }

    private sealed record Words(
        string[] Frameworks,
        string[] Needs,
        string[] Guides,
        string[]? Capabilities,
        string[]? Metrics,
        string[]? Languages,
        string[] Assets);

    [JsonSerializable(typeof(Words))]
    private sealed partial class WordsJson : JsonSerializerContext;
}
