namespace FrameworkGuide.Web.Import;

/// <summary>What readiness tells of the content.</summary>
/// <param name="KeptBack">One line for each problem of a document that has errors.</param>
/// <param name="Waiting">Why changed content is not imported; null when nothing waits.</param>
internal sealed record ImportStatus(IReadOnlyList<string> KeptBack, string? Waiting)
{
    public static ImportStatus None { get; } = new([], null);
}
