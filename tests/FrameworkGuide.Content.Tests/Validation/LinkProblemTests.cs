using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Validation;

/// <summary>Bodies start on line 4.</summary>
public sealed class LinkProblemTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))", "'javascript:alert(1)'")]
    [InlineData("[x](JavaScript:alert(1))", "'JavaScript:alert(1)'")]
    [InlineData("[x](java&#115;cript:alert(1))", "'javascript:alert(1)'")]
    [InlineData("[x](&#x6A;avascript&colon;alert(1))", "'javascript:alert(1)'")]
    [InlineData("[x](<java\tscript:alert(1)>)", "alert(1)'")]
    [InlineData("[x](&#1;javascript:alert(1))", "javascript:alert(1)'")]
    [InlineData("[x](javascript\\:alert(1))", "'javascript:alert(1)'")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)", "'data:text/html")]
    [InlineData("[x](vbscript:msgbox)", "'vbscript:msgbox'")]
    [InlineData("[x](file:///etc/passwd)", "'file:///etc/passwd'")]
    [InlineData("[x](ftp://example.org/)", "'ftp://example.org/'")]
    [InlineData("[x](//example.org/)", "'//example.org/'")]
    [InlineData("[x](&sol;/example.org/)", "'//example.org/'")]
    [InlineData("[x](</\\\\example.org>)", "example.org'")]
    [InlineData("[x](\\\\\\\\example.org)", "example.org'")]
    [InlineData("[x](http:javascript)", "'http:javascript'")]
    [InlineData("[x](https://)", "'https://'")]
    [InlineData("[x](other.md)", "'other.md'")]
    [InlineData("[x](../needs/rest-api.md)", "'../needs/rest-api.md'")]
    [InlineData("[x](./a)", "'./a'")]
    [InlineData("[x](?q=1)", "'?q=1'")]
    [InlineData("[x](#part)", "'#part'")]
    [InlineData("[x]()", "''")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)", "'javascript:alert(1)'")]
    [InlineData("[r]\n\n[r]: <JAVASCRIPT:alert(1)>", "'JAVASCRIPT:alert(1)'")]
    [InlineData("<javascript:alert(1)>", "'javascript:alert(1)'")]
    [InlineData("<tel:12345>", "'tel:12345'")]
    public void Links_of_other_kinds_are_refused(string body, string message) =>
        Expect.One(Some.GuideWithBody(body).Problems, "4:1 FG040", message);

    [Theory]
    [InlineData("[x](https://example.org/a?b=c#d)")]
    [InlineData("[x](HTTP://EXAMPLE.ORG/)")]
    [InlineData("<https://example.org/>")]
    [InlineData("[x][r]\n\n[r]: https://example.org/ \"Title\"")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("<a@example.org>")]
    [InlineData("[x](/)")]
    [InlineData("[x](/?a=b)")]
    [InlineData("[x](/frameworks)")]
    [InlineData("[x](/frameworks/django#text-overview)")]
    [InlineData("![A house](/assets/sp%20ace.png)")]
    [InlineData("![A house](</assets/sp ace.png>)")]
    [InlineData("[x](/assets/sp%20ace.png)")]
    [InlineData("![A house](/assets/caf%C3%A9.png)")]
    [InlineData("![A house](/assets/café.png)")]
    [InlineData("[x](/frameworks?style=full-stack)")]
    [InlineData("[x](/guides/about)")]
    [InlineData("[x](/about)")]
    [InlineData("[x](/assets/drawings/house.svg)")]
    [InlineData("![A house](/assets/drawings/house.svg)")]
    [InlineData("`[x](javascript:alert(1))`")]
    [InlineData("    [x](javascript:alert(1))")]
    [InlineData("[r]: javascript:alert(1)")]
    public void Links_of_the_web_and_of_the_site_are_allowed(string body) =>
        Assert.Empty(Some.GuideWithBody(body).Problems);

    [Theory]
    [InlineData("[x](/frameworks/djnago)",
        "the site has no page '/frameworks/djnago'; did you mean '/frameworks/django'?")]
    [InlineData("[x](/framework)", "did you mean '/frameworks'?")]
    [InlineData("[x](/frameworks/)", "the site has no page '/frameworks/'")]
    [InlineData("[x](/Frameworks/Django)", "did you mean '/frameworks/django'?")]
    [InlineData("[x](/guides/how-to-chose#a)",
        "the site has no page '/guides/how-to-chose'; did you mean '/guides/how-to-choose'?")]
    [InlineData("[x](/needs/rest-api)", "the site has no page '/needs/rest-api'")]
    [InlineData("[x](/guides/../edit)", "the site has no page '/guides/../edit'")]
    [InlineData("[x](/&#9;/example.org)", "the site has no page")]
    [InlineData("[x](/assets/gone.pdf)", "the site has no page '/assets/gone.pdf'")]
    public void Links_to_pages_the_site_does_not_have_are_errors(string body, string message) =>
        Expect.One(Some.GuideWithBody(body).Problems, "4:1 FG041", message);

    [Theory]
    [InlineData("![x](https://example.org/a.png)",
        "the picture 'https://example.org/a.png' is not in the folder assets; "
        + "expected an address that starts with /assets/")]
    [InlineData("![x](//example.org/a.png)", "is not in the folder assets")]
    [InlineData("![x](data:image/png;base64,AA==)", "is not in the folder assets")]
    [InlineData("![x](logo.png)", "is not in the folder assets")]
    [InlineData("![x](/logo.png)", "is not in the folder assets")]
    [InlineData("![x](/assets/lgo.png)", "there is no picture '/assets/lgo.png'; did you mean '/assets/logo.png'?")]
    [InlineData("![x](/assets/../logo.png)", "there is no picture '/assets/../logo.png'")]
    [InlineData("![x](/assets/sp%20acce.png)",
        "there is no picture '/assets/sp%20acce.png'; did you mean '/assets/sp%20ace.png'?")]
    [InlineData("![x](/assets/logo.PNG)",
        "there is no picture '/assets/logo.PNG': "
        + "its ending must be in lower case, '.png', in the file's name and here")]
    [InlineData("![x](/assets/cafe\u0301.png)",
        "the file's name is written with composed letters and this address with decomposed ones")]
    [InlineData("![x](/assets/naïve.png)",
        "the file's name is decomposed (a letter and its accent apart, as macOS writes it): rename the file")]
    [InlineData("![x](/assets/na%C3%AFve.png)", "the file's name is decomposed")]
    [InlineData("![x][r]\n\n[r]: https://example.org/a.png", "is not in the folder assets")]
    public void Pictures_come_from_assets_alone(string body, string message) =>
        Expect.One(Some.GuideWithBody(body).Problems, "4:1 FG042", message);

    [Theory]
    [InlineData("> [a](ftp://x)", "4:3")]
    [InlineData("- one\n- two [a](ftp://x)", "5:7")]
    [InlineData("> - > one\n>   > two [a](ftp://x)", "5:11")]
    [InlineData("one\ntwo\n   three [a](ftp://x)", "6:10")]
    [InlineData("| a | b |\n|---|---|\n| c | d [a](ftp://x) |", "6:9")]
    [InlineData("| a | b |\n|---|---|\n| [a](ftp://x) | d |", "6:3")]
    [InlineData("| a | b |\n|---|---|\n| c \\| d | x \\| `y\\|` [a](ftp://x) |", "6:23")]
    [InlineData("A caption\n| a | b |\n|---|---|\n| [a](ftp://x) \\| | d |", "7:3")]
    [InlineData("- | a [a](ftp://x) |\n  |---|", "4:7")]
    [InlineData("## A *heading [a](ftp://x)*", "4:15")]
    [InlineData("1. one\n\n   two **[a](ftp://x)**", "6:10")]
    [InlineData("🙂 [a](ftp://x)", "4:4")]
    [InlineData("[![a](/assets/logo.png)](ftp://x)", "4:1")]
    [InlineData("[a\nb](ftp://x)", "4:1")]
    [InlineData("text <ftp://x>", "4:6")]
    [InlineData("One [a](ftp://x)\n---", "4:5")]
    [InlineData("One\ntwo [a](ftp://x)\n---", "5:5")]
    [InlineData("\tcode\n\n-\ttwo [a](ftp://x)", "6:7")]
    [InlineData("a\\*b &amp; `c` [a](ftp://x)", "4:16")]
    [InlineData("[a][r]\n\n[r]: ftp://x", "4:1")]
    public void A_link_is_reported_where_it_stands_in_the_file(string body, string place) =>
        Expect.One(Some.GuideWithBody(body).Problems, $"{place} FG040", "'ftp://x'");

    [Theory]
    [InlineData("A <b>bold</b> word", "4:3")]
    [InlineData("text\n\n<script>alert(1)</script>", "6:1")]
    [InlineData("a <?php b", "4:3")]
    [InlineData("|a|\n|---|\n|<br>|", "6:2")]
    public void Raw_html_is_a_warning_where_it_stands(string body, string place)
    {
        var read = Some.GuideWithBody(body);

        Assert.NotEmpty(read.Problems);
        Assert.All(read.Problems, p => Assert.Equal(("FG055", ProblemSeverity.Warning), (p.Code, p.Severity)));
        Expect.At(read.Problems[0], $"{place} FG055", "raw HTML is shown as text; write Markdown");
        Assert.NotNull(read.Document);
    }

    [Fact]
    public void A_comment_in_HTML_is_a_warning_that_says_where_comments_belong() =>
        Expect.One(Some.GuideWithBody("> <!-- comment -->").Problems, "4:3 FG055",
            "comments in HTML are shown as text; delete this one, or write it in the front matter behind '#'");

    [Theory]
    [InlineData("1 < 2 and 3 <4 and <- and <=")]
    [InlineData("a \\<b>")]
    [InlineData("`<b>`")]
    [InlineData("&lt;b&gt;")]
    [InlineData("```html\n<b>\n```")]
    [InlineData("    <b>")]
    public void What_only_looks_like_html_is_no_problem(string body) => Assert.Empty(Some.GuideWithBody(body).Problems);

    [Theory]
    [InlineData("# One\n\n## Two", "4:1 FG056", "'# One' is shown as '##'")]
    [InlineData("text\n\nOne\n===", "6:1 FG056", "'# One' is shown as '##'")]
    public void A_heading_of_the_first_level_is_a_warning(string body, string place, string message) =>
        Expect.One(Some.GuideWithBody(body).Problems, place, message);

    [Fact]
    public void Nesting_of_ten_thousand_quotes_is_refused() =>
        Expect.One(Some.GuideWithBody(new string('>', 10_000) + " x").Problems, "4:1 FG043",
            "nested more than 128 deep");
}
