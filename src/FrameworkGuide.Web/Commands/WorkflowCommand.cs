using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Commands;

/// <summary>
/// A workflow command of GitHub Actions, without line ends and other control characters; the escapes are those of
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
/// </summary>
internal static class WorkflowCommand
{
    /// <param name="severity">error, warning or notice.</param>
    /// <param name="properties">Where it belongs and what it is called; without one it stands on the whole run.</param>
    public static string Annotation(string severity, string message, params (string Name, string Value)[] properties) =>
        $"::{severity} {string.Join(',', properties.Select(p => $"{p.Name}={Property(p.Value)}"))}::{Data(message)}";

    private static string Data(string text) =>
        ContentProblem.Printable(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
