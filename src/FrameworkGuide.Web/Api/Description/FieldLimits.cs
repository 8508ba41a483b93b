using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>
/// Describes the values a field can have where the generator does not: the words of
/// <see cref="AllowedValuesAttribute"/>, and the range of each number in a list or map, which it
/// takes for the range of the list.
/// </summary>
internal sealed class FieldLimits : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo?.AttributeProvider is not MemberInfo member)
            return Task.CompletedTask;
        if (member.GetCustomAttribute<AllowedValuesAttribute>() is { } words)
            schema.Enum = [.. words.Values.Select(w => JsonValue.Create((string)w!))];
        if (member.GetCustomAttribute<RangeAttribute>() is not { } range)
            return Task.CompletedTask;
        if (range.Maximum is int.MaxValue)
            schema.Maximum = null;
        if ((schema.Items ?? schema.AdditionalProperties) is OpenApiSchema each)
        {
            (each.Minimum, each.Maximum) = (schema.Minimum, schema.Maximum);
            (schema.Minimum, schema.Maximum) = (null, null);
        }

        return Task.CompletedTask;
    }
}
