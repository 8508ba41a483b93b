namespace FrameworkGuide.Web.Settings;

/// <summary>Settings that stop the start; the message lists every failure.</summary>
internal sealed class SettingsException(IReadOnlyList<string> failures)
    : Exception("The settings are not "
        + $"usable:{Environment.NewLine}{string.Join(Environment.NewLine, failures.Select(f => "  - " + f))}")
{
    public IReadOnlyList<string> Failures { get; } = failures;
}
