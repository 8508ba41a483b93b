using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>A strength, a weakness or a pitfall.</summary>
/// <param name="Text">What it is, in a sentence.</param>
/// <param name="Source">The address of the evidence.</param>
internal sealed record PointJson(string Text, string? Source)
{
    public static IReadOnlyList<PointJson> Of(IReadOnlyList<Point> points) =>
        [.. points.Select(p => new PointJson(p.Text, p.Source))];
}
