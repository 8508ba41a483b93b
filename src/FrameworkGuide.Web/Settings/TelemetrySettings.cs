namespace FrameworkGuide.Web.Settings;

/// <summary>What is sent to a collector.</summary>
internal sealed record TelemetrySettings(bool Traces, bool Metrics);
