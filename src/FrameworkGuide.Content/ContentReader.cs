using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Content.Documents;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>
/// Reads and checks content files. The validate command, the import and the JSON schema all come from here.
/// </summary>
/// <param name="vocabulary">What files may refer to.</param>
/// <param name="today">The UTC day; dates after it and overdue reviews are reported.</param>
/// <param name="reviewAfterDays">Days after which a review is overdue.</param>
/// <param name="files">Where the headings of other documents are looked up; null judges no links to them.</param>
public sealed class ContentReader(
    Vocabulary vocabulary, DateOnly today, int reviewAfterDays, IContentFiles? files = null)
{
    public const string UnreadableMessage = "the file cannot be read; check that it exists and who may read it";

    private readonly HeadingsOfPages _headings = new(files);

    /// <summary>
    /// Whether the text below the front matter is neither rendered nor checked, for texts that were good when they were
    /// published and of which only the facts are wanted.
    /// </summary>
    public bool LeavesOutBody { get; init; }

    /// <summary>Reads a file from disk; one that cannot be opened is a document with one error.</summary>
    public ReadDocument Read(IContentFiles files, ContentFile file)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return Read(file, files.Read(file.Path));
        }
        catch (RefusedFileException e)
        {
            return Unreadable(file, e.Code, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(file, ProblemCode.Unreadable, UnreadableMessage);
        }
    }

    private static ReadDocument Unreadable(ContentFile file, ProblemCode code, string message)
    {
        var problems = new ProblemSink(file.Path);
        problems.Add(code, TextPosition.Start, message);
        return new ReadDocument(file, null, "", null, problems.Problems);
    }

    /// <summary>Reads a text that may stand in no file.</summary>
    /// <param name="cancellationToken">Ends the reading of a text that takes long when nobody waits
    /// for it any more.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ReadDocument Read(ContentFile file, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(file, Encoding.UTF8.GetBytes(text), cancellationToken);
    }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="cancellationToken">Ends the reading of a text that takes long when nobody waits
    /// for it any more.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ReadDocument Read(ContentFile file, byte[] bytes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = new ProblemSink(file.Path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var isMarkdown = file.Path.EndsWith(".md", StringComparison.Ordinal);
        if (SourceText.Read(bytes, isMarkdown, problems) is not { } source)
            return new ReadDocument(file, null, hash, null, problems.Problems);

        var type = DocumentType.Of(file.Kind);
        var context = new ShapeContext(problems, vocabulary, today, reviewAfterDays) { Headings = _headings };
        var body = isMarkdown && !LeavesOutBody
            ? RenderBody(source, file, context, cancellationToken)
            : MarkdownBody.Empty;
        var frontMatter = YamlReader.Read(source.FrontMatter, source.FrontMatterLine, problems);
        if (frontMatter is not null)
        {
            type.Shape.Check(frontMatter, KeyPath.Root, context);
            type.CheckRules(frontMatter, body, context);
        }

        var document = problems.HasErrors || frontMatter is null
            ? null
            : new CatalogDocument(file.Path, file.Kind, file.Slug, hash, type.Bind(frontMatter, file.Slug), body.Html);
        return new ReadDocument(file, Encoding.UTF8.GetString(bytes), hash, document, problems.Problems);
    }

    private static MarkdownBody RenderBody(
        SourceText source, ContentFile file, ShapeContext context, CancellationToken cancellationToken)
    {
        // Needs are shown on one page, and so are sample projects.
        var isPart = file.Kind is DocumentKind.Need or DocumentKind.SampleProject;
        var ids = new HeadingIds(isPart ? HeadingIds.OfPart(file.Slug) : HeadingIds.OfPage);
        if (MarkdownRenderer.RenderOrNull(
            source.Body, source.BodyLine, ids, context.Problems, cancellationToken) is not { } body)
            return MarkdownBody.Empty;

        LinkRules.Check(body, file, context);
        TextRules.Check(body, source.Body, source.BodyLine, context);
        return body;
    }
}
