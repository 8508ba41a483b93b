using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>A request that is shown with its answer.</summary>
/// <param name="Operation">The endpoint's name.</param>
/// <param name="Name">What the example is called.</param>
/// <param name="Summary">What it asks for, in words.</param>
internal sealed record ExampleCall(string Operation, string Name, string Summary)
{
    /// <summary>"?…", or "" for none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The framework an address names.</summary>
    public string? Slug { get; init; }

    public JsonNode? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>What the request says of its length; null where it tells the truth.</summary>
    public long? ContentLength { get; init; }
}
