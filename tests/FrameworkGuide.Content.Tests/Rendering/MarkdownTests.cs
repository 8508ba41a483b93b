using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Rendering;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("A *b* **c** `d`", "<p>A <em>b</em> <strong>c</strong> <code>d</code></p>\n")]
    [InlineData("## One two\n\n### One-two\n\n## Über 2 *x* `y`",
        "<h2 id=\"text-one-two\">One two</h2>\n<h3 id=\"text-one-two-2\">One-two</h3>\n"
        + "<h2 id=\"text-über-2-x-y\">Über 2 <em>x</em> <code>y</code></h2>\n")]
    [InlineData("# Top\n\n###### Deep", "<h2 id=\"text-top\">Top</h2>\n<h6 id=\"text-deep\">Deep</h6>\n")]
    [InlineData("## ...\n\n## !!!", "<h2 id=\"text\">...</h2>\n<h2 id=\"text-2\">!!!</h2>\n")]
    [InlineData("## A\n\n## A 2\n\n## A",
        "<h2 id=\"text-a\">A</h2>\n<h2 id=\"text-a-2\">A 2</h2>\n<h2 id=\"text-a-3\">A</h2>\n")]
    [InlineData("## R&amp;D notes\n\n## R&D notes",
        "<h2 id=\"text-r-d-notes\">R&amp;D notes</h2>\n<h2 id=\"text-r-d-notes-2\">R&amp;D notes</h2>\n")]
    [InlineData("Two\nlines\n---", "<h2 id=\"text-two-lines\">Two\nlines</h2>\n")]
    [InlineData("## 日本語\n\n## 中文 API", "<h2 id=\"text-日本語\">日本語</h2>\n<h2 id=\"text-中文-api\">中文 API</h2>\n")]
    [InlineData("## हिन्दी", "<h2 id=\"text-हिन्दी\">हिन्दी</h2>\n")]
    [InlineData("## 𠮷野家", "<h2 id=\"text-𠮷野家\">𠮷野家</h2>\n")]
    [InlineData("**「強調」**です。\n\n**这是，**她", "<p><strong>「強調」</strong>です。</p>\n<p><strong>这是，</strong>她</p>\n")]
    [InlineData("Not ~~this~~ that, ~5", "<p>Not <del>this</del> that, ~5</p>\n")]
    [InlineData("[x](https://example.org/a#:~:text=one)",
        "<p><a href=\"https://example.org/a#:~:text=one\">x</a></p>\n")]
    [InlineData("<https://example.org/~u#:~:text=two>",
        "<p><a href=\"https://example.org/~u#:~:text=two\">https://example.org/~u#:~:text=two</a></p>\n")]
    [InlineData("[x](https://[::1]/a'b?c[]=%7E)", "<p><a href=\"https://[::1]/a'b?c[]=%7E\">x</a></p>\n")]
    [InlineData("[x](https://例え.jp/~ü#~)", "<p><a href=\"https://xn--r8jz45g.jp/~%C3%BC#~\">x</a></p>\n")]
    [InlineData("![a [b](https://example.org/) `c`](/assets/logo.png 'd')",
        "<p><img src=\"/assets/logo.png\" alt=\"a b c\" title=\"d\" /></p>\n")]
    [InlineData("```sh\na < b\n```", "<pre class=\"language-sh\" tabindex=\"0\"><code>a &lt; b\n</code></pre>\n")]
    [InlineData("    a", "<pre tabindex=\"0\"><code>a\n</code></pre>\n")]
    [InlineData("[a](https://example.org/?b=1&c=\"d\")",
        "<p><a href=\"https://example.org/?b=1&amp;c=%22d%22\">a</a></p>\n")]
    [InlineData("![A \"logo\"](/assets/logo.png)",
        "<p><img src=\"/assets/logo.png\" alt=\"A &quot;logo&quot;\" /></p>\n")]
    [InlineData("a & b &amp; &copy; &#60;i&#62; \"c\"", "<p>a &amp; b &amp; © &lt;i&gt; &quot;c&quot;</p>\n")]
    public void Markdown_becomes_html(string body, string html) => Assert.Equal(html, Html(body));

    [Fact]
    public void A_table_scrolls_in_a_box_and_says_alignment_by_class() => Assert.Equal(
        $"""
        <div class="scroll" tabindex="0" role="group" aria-label="Table 1"><table>
        <thead><tr>{TableHeads}</tr></thead>
        <tbody>
        <tr><td>1</td><td class="right"><strong>2</strong></td><td class="center">3</td><td>4</td></tr>
        <tr><td>5</td><td class="right"></td><td class="center"></td><td></td></tr>
        </tbody></table></div>

        """,
        Html("| a | b | c | d |\n|---|--:|:-:|:--|\n| 1 | **2** | 3 | 4 |\n| 5 |"));

    [Fact]
    public void Ids_do_not_depend_on_the_order_of_headings_with_other_words() => Assert.Equal(
        Ids("## 日本語\n\n## 中文\n\n## R&D\n\n## API").Order(StringComparer.Ordinal),
        Ids("## API\n\n## R&D\n\n## 中文\n\n## 日本語").Order(StringComparer.Ordinal));

    [Fact]
    public void Documents_that_share_a_page_have_ids_of_their_own()
    {
        const string Notes = "How it is rated.\n\n## Notes\n";
        Assert.Contains("<h2 id=\"text-rest-api--notes\">", Some.Read(
            DocumentKind.Need, Some.Valid(DocumentKind.Need).With("How it is rated.\n", Notes)).Document!.BodyHtml,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("text <script>alert(1)</script> text")]
    [InlineData("<SCRIPT SRC=https://example.org/x.js></SCRIPT>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<p style=\"color: red\" onclick='x()'>a</p>")]
    [InlineData("<!-- a --> <![CDATA[b]]> <?c?> <!DOCTYPE d>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("- <iframe src=//example.org></iframe>\n- b")]
    [InlineData("| a |\n|---|\n| <b onclick=x()>c</b> |")]
    [InlineData("## <b>a</b>")]
    [InlineData("[<b>a</b>](/about \"<i>\\\" onclick=x() b=\")")]
    [InlineData("![<b>\" onerror=\"x()](/assets/logo.png \"\\\" onerror=\\\"x()\")")]
    [InlineData("```\"><script>alert(1)</script>\n</code></pre><script>\n```")]
    [InlineData("`</code><script>alert(1)</script>`")]
    [InlineData("<https://example.org/\"onclick=x()>")]
    [InlineData("[a]: /about \"\\\"><script>\"\n\n[a]")]
    [InlineData("a {style=\"color: red\" onclick=\"x()\" .b #c}")]
    [InlineData("## a {onclick=x()}")]
    public void No_html_of_the_writer_reaches_the_page(string body)
    {
        var read = Some.GuideWithBody(body);
        Assert.DoesNotContain(read.Problems, p => p.Severity == ProblemSeverity.Error);
        HtmlRules.Check(read.Document!.BodyHtml);
    }

    [Fact]
    public void Front_matter_stays_out_of_the_page()
    {
        var text = Some.Valid(DocumentKind.Framework)
            .With("name: Django", "name: \"<script>alert(1)</script>\"")
            .With("governance: \"A foundation.\"", "governance: \"<img src=x onerror=alert(1)>\"");
        var document = Some.Read(DocumentKind.Framework, text).Document!;

        Assert.Equal("<script>alert(1)</script>", ((FrameworkProfile)document.Content).Name);
        Assert.Equal(Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework)).Document!.BodyHtml,
            document.BodyHtml);
    }

    [Fact]
    public void A_body_without_a_word_is_an_empty_page() => Assert.Equal("", Html(""));

    [Fact]
    public void The_same_text_gives_the_same_page_wherever_it_starts() =>
        Assert.Equal(Html("## A\n\n- b"),
            Some.Read(DocumentKind.Guide, "---\n# a comment\n\ntitle: T\n---\n## A\n\n- b").Document!.BodyHtml);

    private const string TableHeads = """<th scope="col">a</th><th scope="col" class="right">b</th>"""
        + """<th scope="col" class="center">c</th><th scope="col">d</th>""";

    private static string[] Ids(string body) =>
        [.. Html(body).Split("id=\"").Skip(1).Select(p => p[..p.IndexOf('"', StringComparison.Ordinal)])];

    private static string Html(string body) => Some.GuideWithBody(body).Document!.BodyHtml;
}
