using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes texts that are one of several words of the content.</summary>
internal static class AllowedWords
{
    /// <summary>More are not listed: a guide can have thousands of frameworks.</summary>
    private const int MostListed = 500;

    public static OpenApiSchema OneOf(IReadOnlyCollection<string> words) => new()
    {
        Type = JsonSchemaType.String,

        // Without a word there is nothing to list: an empty enum is not valid.
        Enum = words.Count is > 0 and <= MostListed ? [.. words] : null,
    };

    public static OpenApiSchema ListOf(IReadOnlyCollection<string> words) => new()
    {
        Type = JsonSchemaType.Array,
        Items = OneOf(words),
        MaxItems = words.Count == 0 ? 0 : null,
    };
}
