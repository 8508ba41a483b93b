using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Every field is always there, null or not, but for those that are left out instead of being null.</summary>
internal sealed class FieldPresence : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var field in context.JsonPropertyInfo is null ? context.JsonTypeInfo.Properties : [])
        {
            if (field.AttributeProvider is not MemberInfo member || member.GetCustomAttribute<JsonIgnoreAttribute>()
                is not { Condition: JsonIgnoreCondition.WhenWritingNull })
                continue;
            schema.Required?.Remove(field.Name);
            if (schema.Properties?[field.Name] is OpenApiSchema omitted)
                omitted.Type &= ~JsonSchemaType.Null;
        }

        return Task.CompletedTask;
    }
}
