using System.Text;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Support;

/// <summary>Reads a file that may hold anything: it becomes a page of our own HTML, or says what is wrong.</summary>
internal static class AnyFile
{
    public static ReadDocument Read(DocumentKind kind, string text) => Read(kind, Encoding.UTF8.GetBytes(text));

    public static ReadDocument Read(DocumentKind kind, byte[] bytes)
    {
        ReadDocument read;
        try
        {
            read = Some.Read(kind, bytes);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(
                $"reading this threw: {Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 40_000)))}", e);
        }

        // Either a document, or at least one error that says why not.
        Assert.Equal(read.Document is null, read.Problems.Any(p => p.Severity == ProblemSeverity.Error));
        Assert.All(read.Problems,
            p => Assert.True(p.Line > 0 && p.Column > 0 && p.Message.Length is > 0 and < 2000, p.ToString()));
        if (read.Document is not null)
            HtmlRules.Check(read.Document.BodyHtml);
        return read;
    }
}
