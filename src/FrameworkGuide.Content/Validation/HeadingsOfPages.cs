using System.Collections.Concurrent;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;

namespace FrameworkGuide.Content.Validation;

/// <summary>
/// The ids of the headings of other documents, read when a link asks for them: most documents are never asked.
/// </summary>
/// <param name="files">Where the documents are; null judges no links to headings.</param>
internal sealed class HeadingsOfPages(IContentFiles? files)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>?> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids of a document, or null where it cannot be read.</summary>
    /// <param name="path">Of a document that has a page of its own.</param>
    public IReadOnlyList<string>? Of(string path) => files is null ? null : _ids.GetOrAdd(path, Read);

    private IReadOnlyList<string>? Read(string path)
    {
        var ignored = new ProblemSink(path);
        try
        {
            return SourceText.Read(files!.Read(path), hasBody: true, ignored) is { } source
                && MarkdownRenderer.RenderOrNull(source.Body, source.BodyLine, new HeadingIds(HeadingIds.OfPage),
                    ignored, CancellationToken.None) is { } body
                    ? [.. body.Headings.Select(h => h.Id)]
                    : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
