using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>A field or parameter, as people read of it.</summary>
/// <param name="Kind">What its values are.</param>
/// <param name="Part">The kind of object its values are, or are made of; null for none.</param>
/// <param name="Words">The allowed values, where they are words.</param>
/// <param name="Default">What counts where it is left out; null where nothing does.</param>
internal sealed record DescribedField(
    string Name, string Kind, string? Part, string Meaning, IReadOnlyList<string> Words, string? Default)
{
    public static DescribedField Of(IOpenApiParameter parameter) =>
        Of(parameter.Name!, parameter.Schema!) with { Meaning = parameter.Description ?? "" };

    /// <summary>The fields of an object; those of an object within it that has its own are named with a dot.</summary>
    public static IEnumerable<DescribedField> FieldsOf(IOpenApiSchema schema) =>
        (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).SelectMany(p => FieldsOf(p.Key, p.Value));

    private static IEnumerable<DescribedField> FieldsOf(string name, IOpenApiSchema schema)
    {
        var fields = schema is OpenApiSchemaReference ? null : schema.Properties;
        if (fields is null or { Count: 0 })
            return [Of(name, schema)];
        return fields.Values.First() is OpenApiSchemaReference part
            ? [Of(name, schema) with { Kind = "object by key, of", Part = part.Reference.Id, Words = [.. fields.Keys] }]
            : fields.SelectMany(f => FieldsOf($"{name}.{f.Key}", f.Value));
    }

    private static DescribedField Of(string name, IOpenApiSchema schema)
    {
        var isNullable = schema.OneOf is [_, OpenApiSchemaReference];
        var value = isNullable ? schema.OneOf![1] : schema;
        var (kind, each) = value switch
        {
            OpenApiSchemaReference => ("", value),
            { Items: { } items } => ("list of", items),
            { AdditionalProperties: { } items } => ("object by key, of", items),
            _ => ("", value),
        };
        var part = (each as OpenApiSchemaReference)?.Reference.Id;
        var words = part is null && each.Enum is { } allowed
            ? allowed.Select(w => w.ToWord()).OfType<string>().ToList()
            : [];
        var text = string.Join(' ', new[] { kind, part is null ? KindOf(each) : "" }.Where(t => t.Length > 0))
            + (isNullable ? $"{(kind.Length > 0 ? " " : "")}null or" : "");
        return new DescribedField(name, text, part, value.Description ?? "", words, schema.Default?.ToWord());
    }

    private static string KindOf(IOpenApiSchema schema)
    {
        var isNullable = schema.Type?.HasFlag(JsonSchemaType.Null) == true;
        var kind = (schema.Type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.Integer => $"whole number{RangeOf(schema)}",
            JsonSchemaType.Number => $"number{RangeOf(schema)}",
            JsonSchemaType.Boolean => "true or false",
            JsonSchemaType.Object => "object",
            _ => schema.Format == "date"
                ? "day"
                : schema.MaxLength is { } most ? $"text, at most {most} characters" : "text",
        };
        return isNullable ? $"{kind} or null" : kind;
    }

    private static string RangeOf(IOpenApiSchema schema) => schema switch
    {
        { Minimum: { } from, ExclusiveMaximum: { } to } => $", {from} to under {to}",
        { Minimum: { } from, Maximum: { } to } => $", {from} to {to}",
        { Minimum: { } from } => $" from {from}",
        _ => "",
    };
}
