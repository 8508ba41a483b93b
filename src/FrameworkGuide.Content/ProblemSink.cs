using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemSink(string path)
{
    /// <summary>More than this helps nobody, and a hostile file could otherwise make a hundred thousand.</summary>
    private const int Most = 200;

    private readonly List<ContentProblem> _problems = [];

    public bool HasErrors { get; private set; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<ContentProblem> Problems =>
        [.. _problems.OrderBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Code, StringComparer.Ordinal)];

    public void Add(ProblemCode code, TextPosition position, string message)
    {
        HasErrors |= code.Severity == ProblemSeverity.Error;
        if (_problems.Count < Most)
            _problems.Add(new ContentProblem(path, position.Line, position.Column, code.Severity, code.Id, message));
    }
}
