using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FrameworkGuide.Web.Settings;

/// <summary>
/// Where all rooms tell what they do. Spans are not made and figures not kept unless somebody listens, which is
/// decided in Hosting.
/// </summary>
internal static class GuideTelemetry
{
    public const string Name = "FrameworkGuide";

    /// <summary>Begins the names of all metrics and attributes that no convention names.</summary>
    public const string Prefix = "framework_guide.";

    public static ActivitySource Spans { get; } = new(Name);

    public static Meter Meter { get; } = new(Name);
}
