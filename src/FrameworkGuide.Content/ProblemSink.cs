using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemSink(string path)
{
    /// <summary>
    /// Of each severity: more helps nobody, and a hostile file could otherwise make a hundred thousand. Warnings must
    /// not crowd out the error that keeps a document back.
    /// </summary>
    private const int Most = 200;

    private readonly List<ContentProblem> _problems = [];
    private int _errors;

    public bool HasErrors => _errors > 0;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<ContentProblem> Problems =>
        [.. _problems.OrderBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Code, StringComparer.Ordinal)];

    /// <summary>
    /// Whether one more problem is kept. A message that takes long to find, such as the nearest of ten
    /// thousand names, is for those alone.
    /// </summary>
    public bool HasRoomFor(ProblemCode code) =>
        (code.Severity == ProblemSeverity.Error ? _errors : _problems.Count - _errors) < Most;

    public void Add(ProblemCode code, TextPosition position, string message)
    {
        if (!HasRoomFor(code))
            return;
        if (code.Severity == ProblemSeverity.Error)
            _errors++;
        _problems.Add(new ContentProblem(path, position.Line, position.Column, code.Severity, code.Id, message));
    }
}
