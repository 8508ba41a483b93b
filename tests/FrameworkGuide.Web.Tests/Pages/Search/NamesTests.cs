using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>
/// Names are found however they are written: with signs, without spaces, as parts of a run of characters.
/// </summary>
public sealed class NamesTests(NamesGuide names) : IClassFixture<NamesGuide>
{
    private readonly TestGuide _guide = names.Guide;

    [Theory]
    [InlineData("nodejs", "spring-boot")]
    [InlineData("Node.js", "spring-boot")]
    [InlineData("node js", "spring-boot")]
    [InlineData("nodej", "spring-boot")]
    [InlineData("springboot", "spring-boot")]
    [InlineData("spring-boot", "spring-boot")]
    [InlineData("rubyonrails", "rails")]
    [InlineData("ruby-on-rails", "rails")]
    [InlineData("RubyOnR", "rails")]
    [InlineData("djangorestframework", "rails")]
    [InlineData("fastcgi", "rails")]
    [InlineData("fast cgi", "rails")]
    [InlineData("C#", "sharp")]
    [InlineData("c#", "sharp")]
    [InlineData("C++", "plus")]
    [InlineData(".NET", "sharp")]
    [InlineData("net", "sharp")]
    [InlineData("ASP.NET", "sharp")]
    [InlineData("F#")]
    [InlineData("R++")]
    [InlineData(".js")]
    [InlineData("フレーム", "cjk")]
    [InlineData("検索", "cjk")]
    [InlineData("索エ", "cjk")]
    [InlineData("日本語", "cjk")]
    [InlineData("本語フレームワ", "cjk")]
    [InlineData("検 索", "cjk")]
    [InlineData("検本")]
    [InlineData("프레임", "cjk")]
    [InlineData("ภาษาไทย", "cjk")]
    [InlineData("ไทย", "cjk")]
    [InlineData("索引", "cjk", "rails")]
    [InlineData("\U00020BB7", "cjk")]
    [InlineData("検索 Node")]
    public async Task A_name_is_found_however_it_is_written(string text, params string[] slugs)
    {
        Assert.Equal(slugs, (await FoundPages.OfAsync(_guide, text)).Frameworks);
        Assert.Equal(slugs, await FoundPages.ListedAsync(_guide, text));
    }

    [Theory]
    [InlineData("nodejs", "Node.js")]
    [InlineData("nodej", "Node.js")]
    [InlineData("検索", "検索")]
    [InlineData("C#", "C#")]
    [InlineData("C++", "C++")]
    [InlineData(".NET", ".NET")]
    [InlineData("ไทย", "ไทย")]
    public async Task It_is_marked_as_the_text_has_it(string text, string marked)
    {
        var found = await FoundPages.OfAsync(_guide, text);

        Assert.Equal([marked], found.Marked.Distinct());
        Assert.DoesNotContain(found.Page.Html, c => c is '\u0001' or >= '\uE000' and <= '\uF8FF');
    }

    [Theory]
    [InlineData("索引", "全文索引: built in", "全文索引: community package")]
    [InlineData("orm", "Object-relational mapping: built in")]
    [InlineData("forms validation", "Forms and validation: built in")]
    public async Task A_capability_is_named_by_its_label_and_never_by_its_key(string text, params string[] snippets)
    {
        var found = await FoundPages.OfAsync(_guide, text);

        Assert.Equal(snippets, found.Page.AllSaid("ul.entries p"));
    }

    [Fact]
    public async Task No_snippet_has_a_key()
    {
        foreach (var text in (string[])["queryset", "boot", "spring", "via", "rails"])
            foreach (var snippet in (await FoundPages.OfAsync(_guide, text)).Page.AllSaid("ul.entries p"))
                Assert.DoesNotMatch("forms[- ]validation:|orm:|spring-boot", snippet);
    }

    [Fact]
    public async Task Whole_words_come_before_words_that_only_begin_so()
    {
        Assert.Equal(["plus", "sharp"], (await FoundPages.OfAsync(_guide, "go")).Frameworks);

        var beginnings = await FoundPages.OfAsync(_guide, "goe");
        Assert.Equal(["sharp"], beginnings.Frameworks);
        Assert.Equal("1 page. No page has the word “goe”; these have words that begin with it.", beginnings.Line);
        Assert.Equal("1 page.", (await FoundPages.OfAsync(_guide, "goes")).Line);
    }
}
