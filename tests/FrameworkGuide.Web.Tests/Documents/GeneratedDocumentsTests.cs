using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Tests.Support;
using Xunit.Abstractions;

namespace FrameworkGuide.Web.Tests.Documents;

/// <summary>
/// Many documents of the kind people write, from the content folder through the import to the page: every word
/// of a document is on its page, in order, and every link to a heading leads to one. DOCUMENTS and
/// DOCUMENT_SEED ask for others.
/// </summary>
public sealed partial class GeneratedDocumentsTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Count = TestRun.Cases(240, "DOCUMENTS");

    private readonly TestGuide _guide = new(_ => { });

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task No_word_is_lost_and_no_link_to_a_heading_leads_nowhere()
    {
        var seed = TestRun.Number("DOCUMENT_SEED") ?? RandomNumberGenerator.GetInt32(1_000_000);
        output.WriteLine($"Seed {seed}");
#pragma warning disable CA5394 // The documents are repeated by their seed.
        var random = new Random(seed);
#pragma warning restore CA5394
        var texts = Enumerable.Range(0, Count).Select(n => new GeneratedDocument(n, Count, random))
            .ToDictionary(d => d.Slug, d => d.Text());
        foreach (var (slug, text) in texts)
            _guide.Content.Write($"guides/{slug}.md", text);
        Directory.CreateDirectory(_guide.Content["assets"]);
        await File.WriteAllBytesAsync(_guide.Content["assets/sp ace.png"], Some.Png);
        _guide.Content.Settle();

        var problems = ContentCheck.Run(new ContentFolder(_guide.Content.Root), new DateOnly(2026, 11, 23))
            .Where(p => p.Code != "FG074").ToList(); // Some have a line directly below a table.
        Assert.True(problems.Count == 0,
            $"seed {seed}: {string.Join('\n', problems.Take(3).Select(p => $"{p}\n{_guide.Content.Read(p.Path)}"))}");

        _guide.Start(watch: false);
        var pages = new Dictionary<string, ShownPage>();
        foreach (var slug in texts.Keys)
            pages.Add($"/guides/{slug}", await ShownPage.OkAsync(_guide, $"/guides/{slug}"));
        var (links, tables) = (0, 0);
        foreach (var (slug, text) in texts)
        {
            var prose = pages[$"/guides/{slug}"].One(".prose");
            Assert.True(
                WordsOf(text).SequenceEqual(WordsOn(prose)),
                $"seed {seed}, {slug}: {Missing(WordsOf(text), WordsOn(prose))}\n{text}\n{prose.InnerHtml}");
            Assert.True(
                HeadersOf(text) == prose.QuerySelectorAll("table").Length,
                $"seed {seed}, {slug}: {HeadersOf(text)} tables are written\n{text}\n{prose.InnerHtml}");
            tables += prose.QuerySelectorAll("table").Length;
            foreach (var link in prose.QuerySelectorAll("a[href^='/guides/']"))
            {
                var parts = link.GetAttribute("href")!.Split('#');
                Assert.True(pages[parts[0]].Document.GetElementById(Uri.UnescapeDataString(parts[1])) is not null,
                    $"seed {seed}, {slug}: {link.OuterHtml}");
                links++;
            }
        }

        output.WriteLine($"{texts.Count} documents, {texts.Values.Sum(t => WordsOf(t).Count())} words, {tables} "
            + $"tables, {links} links to headings");
        Assert.True(tables > texts.Count && links > texts.Count, $"{tables} tables, {links} links");
        Assert.Equal("image/png",
            (await _guide.Client.GetAsync("/assets/sp%20ace.png")).Content.Headers.ContentType?.MediaType);
    }

    /// <summary>The words of a source text, without its addresses.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(Address().Replace(text[text.IndexOf("---\n\n", StringComparison.Ordinal)..], ""))
            .Select(m => m.Value);

    /// <summary>The words a reader sees, or hears in place of a picture.</summary>
    private static IEnumerable<string> WordsOn(IElement prose)
    {
        var text = new StringBuilder();
        foreach (var node in prose.Descendants())
            _ = node switch
            {
                IText words => text.Append(words.Data),
                IElement { LocalName: "img" } picture => text.Append(picture.GetAttribute("alt")),
                IElement => text.Append(' '),
                _ => text,
            };
        return Word().Matches(text.ToString()).Select(m => m.Value);
    }

    /// <summary>Delimiter rows, each of which makes a table.</summary>
    private static int HeadersOf(string text) => Delimiters().Count(text);

    private static string Missing(IEnumerable<string> written, IEnumerable<string> shown) =>
        string.Join(", ", written.Except(shown).Take(5));

    [GeneratedRegex(@"[\p{L}\p{M}_.]*\p{L}[\p{L}\p{M}]*[0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\((<[^>]*>[^)]*|[^)]*)\)|<https:[^>]*>")]
    private static partial Regex Address();

    [GeneratedRegex(@"^[>0-9. -]*\|?[ ]*:?-+:?[ ]*(\|[ ]*:?-+:?[ ]*)*\|?$(?<=\|.*)", RegexOptions.Multiline)]
    private static partial Regex Delimiters();
}
