namespace FrameworkGuide.Core.Catalog;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>Told, and let through.</summary>
    Warning,

    /// <summary>Keeps the document out.</summary>
    Error,
}

/// <summary>Something wrong in a content file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Code">FG and three digits; docs/content-format.md explains each.</param>
/// <param name="Message">What is wrong, what was expected and, where there is one, the nearest valid value.</param>
public sealed record ContentProblem(
    string Path, int Line, int Column, ProblemSeverity Severity, string Code, string Message)
{
    /// <summary>The form every tool understands: <c>path:line:column: error FG012: message</c>.</summary>
    public override string ToString() =>
        $"{Path}:{Line}:{Column}: {(Severity == ProblemSeverity.Error ? "error" : "warning")} {Code}: {Message}";
}
