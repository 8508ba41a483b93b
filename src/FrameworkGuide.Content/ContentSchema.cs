using System.Text.Json.Nodes;
using FrameworkGuide.Content.Documents;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>The JSON schema of the content files, made from the rules the checks use.</summary>
public static class ContentSchema
{
    /// <summary>
    /// A schema (draft 7) of a profile's front matter; those of the other files stand under <c>definitions</c>. Keys
    /// and names that files define are listed as the vocabulary has them.
    /// </summary>
    public static JsonObject For(Vocabulary vocabulary)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Front matter of a framework's profile",
        };
        foreach (var (key, value) in Of(DocumentKind.Framework, vocabulary))
            schema[key] = value?.DeepClone();

        var definitions = new JsonObject();
        foreach (var kind in Enum.GetValues<DocumentKind>().Order())
            definitions[NameOf(kind)] = Of(kind, vocabulary);
        schema["definitions"] = definitions;
        return schema;
    }

    /// <summary>The schema of one kind of file.</summary>
    public static JsonObject Of(DocumentKind kind, Vocabulary vocabulary) =>
        DocumentType.Of(kind).Shape.ToSchema(vocabulary);

    private static string NameOf(DocumentKind kind) => kind switch
    {
        DocumentKind.SampleProject => "project",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
