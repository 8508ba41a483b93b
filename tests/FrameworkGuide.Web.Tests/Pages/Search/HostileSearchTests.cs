using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>
/// Whatever is searched for, it is words: never a query language, never part of the page, never a failure.
/// </summary>
[Collection(SharedSearchedGuide.Name)]
public sealed class HostileSearchTests(SearchedGuide searched)
{
    private static readonly string[] Paths = ["/search", "/frameworks", "/api/v1/frameworks"];

    private readonly TestGuide _guide = searched.Guide;

    [Theory]
    [InlineData("\"flask\"")]
    [InlineData("\"flask")]
    [InlineData("flask\"")]
    [InlineData("flask*")]
    [InlineData("*flask")]
    [InlineData("^flask")]
    [InlineData("(flask)")]
    [InlineData("flask)")]
    [InlineData("((flask")]
    [InlineData("-flask")]
    [InlineData("+flask")]
    [InlineData("{flask}:")]
    [InlineData(":flask")]
    [InlineData("flask;--")]
    [InlineData("'flask'")]
    [InlineData("flask\\")]
    [InlineData("%flask_")]
    [InlineData("flask\0")]
    [InlineData("\u202Eflask\u202C")]
    [InlineData("\u200Bflask")]
    [InlineData("flask\U0001F600")]
    [InlineData("\uFFFDflask")]
    [InlineData("flask\r\n\t")]
    public async Task Signs_are_no_syntax(string text) =>
        Assert.Equal(["flask"], (await FoundPages.OfAsync(_guide, text)).Frameworks);

    [Theory]
    [InlineData("flask OR batteriesx")]
    [InlineData("flask NOT django")]
    [InlineData("NEAR(flask django)")]
    [InlineData("NEAR(flask django, 5)")]
    [InlineData("Name:flask administration")]
    [InlineData("Body : flask")]
    [InlineData("rowid:1")]
    [InlineData("flask' OR '1'='1")]
    [InlineData("'; DROP TABLE Search; --")]
    [InlineData("\") UNION SELECT sql FROM sqlite_master --")]
    public async Task Words_of_a_query_language_are_words(string text) =>
        Assert.Empty((await FoundPages.OfAsync(_guide, text)).Frameworks);

    [Theory]
    [InlineData("AND")]
    [InlineData("OR")]
    [InlineData("NOT")]
    [InlineData("NEAR")]
    [InlineData("AND OR NOT NEAR")]
    [InlineData("OR OR")]
    [InlineData("\"\"")]
    [InlineData("\"\" \"\"")]
    [InlineData("*")]
    [InlineData("^")]
    [InlineData("()")]
    [InlineData("-")]
    [InlineData(":")]
    [InlineData("{}")]
    [InlineData("?1")]
    [InlineData("$1 @x :y")]
    [InlineData("\0")]
    [InlineData("\0\0a\0")]
    [InlineData("\u0301")]
    [InlineData("a\u0301\u0301\u0301")]
    [InlineData("\u0301flask")]
    [InlineData("\u200D\u200D")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("\U0001F1E9\U0001F1EA")]
    [InlineData("مرحبا \u202Eabc\u202C שלום")]
    [InlineData("ﷺ ﬃ ẞ İ ı ſ")]
    [InlineData("ก็็็็็็็็็็็็็็็็็็็็")]
    [InlineData("हिन्दी")]
    [InlineData("½ Ⅷ ² ٣ 九")]
    [InlineData("\U0001E4D0\U0001E4D1 \uE000 \U000F0000 \uFDD0 \U0010FFFF")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    public async Task Any_text_is_answered(string text)
    {
        foreach (var path in Paths)
        {
            var page = await ShownPage.OpenAsync(_guide, $"{path}?q={Uri.EscapeDataString(text)}");
            Assert.True(page.Status == HttpStatusCode.OK, $"{path} answers {(int)page.Status}");
            page.AssertHarmless();
        }
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("flask%00%00")]
    [InlineData("%")]
    [InlineData("%zz")]
    [InlineData("%C3%28")]
    [InlineData("%FF%FE")]
    [InlineData("%ED%A0%80")]
    [InlineData("%ED%A0%BD%ED%B8%80")]
    [InlineData("%F0%9F")]
    [InlineData("%u0041")]
    [InlineData("+++")]
    [InlineData("a=b=c")]
    public async Task What_is_no_text_is_answered_too(string query)
    {
        foreach (var path in Paths)
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync($"{path}?q={query}"));
    }

    [Fact]
    public async Task Nothing_that_is_searched_for_becomes_part_of_the_page()
    {
        foreach (var attack in HarmlessPage.Attacks)
        {
            var page = (await FoundPages.OfAsync(_guide, attack)).Page;
            page.AssertHarmless();
            Assert.Equal(attack.Replace('\0', '\uFFFD'), page.One("#q").GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Of_a_long_text_the_beginning_is_searched_for_and_the_page_says_so()
    {
        string[] texts =
        [
            new('x', 10_000),
            "flask " + new string('y', 10_000),
            new string('x', 199) + "\U0001F600\U0001F600",
            string.Concat(Enumerable.Repeat("\u0301", 9000)),
            string.Concat(Enumerable.Repeat("\" OR ", 2000)),
        ];
        foreach (var text in texts)
        {
            var page = await ShownPage.OpenAsync(_guide, "/search?q=" + Uri.EscapeDataString(text));
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Equal(
                $"The text has {text.Trim().Length:N0} characters; the search uses only the first 200.",
                page.Said("[role=alert]"));
            Assert.InRange(page.One("#q").GetAttribute("value")!.Length, 1, 200);
            Assert.InRange(page.Html.Length, 1, 20_000);
        }

        Assert.Equal(HttpStatusCode.OK,
            (await ShownPage.OpenAsync(_guide, "/search?q=" + new string('x', 200))).Status);
    }

    [Fact]
    public async Task Of_two_texts_the_first_is_searched_for_and_the_page_says_so()
    {
        var page = await ShownPage.OpenAsync(_guide, "/search?q=flask&q=django");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("The address has more than one text to search for; this is the first "
            + "one.", page.Said("[role=alert]"));
        Assert.Equal(["flask"], new FoundPages(page).Frameworks);
    }
}
