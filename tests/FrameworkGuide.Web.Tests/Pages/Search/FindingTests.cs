using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

[Collection(SharedSearchedGuide.Name)]
public sealed class FindingTests(SearchedGuide searched)
{
    private readonly TestGuide _guide = searched.Guide;

    [Theory]
    [InlineData("Flask", "/frameworks/flask")]
    [InlineData("fLASK", "/frameworks/flask")]
    [InlineData("vue", "/frameworks/vue")]
    [InlineData("ror", "/frameworks/rails")]
    [InlineData("djangonaut", "/frameworks/django")]
    [InlineData("administration", "/frameworks/django")]
    [InlineData("sentinel", "/frameworks/django")]
    [InlineData("emphasised", "/frameworks/django")]
    [InlineData("querysets", "/frameworks/django")]
    [InlineData("lazy", "/frameworks/django")]
    [InlineData("orm", "/frameworks/django")]
    [InlineData("object mapping", "/frameworks/django")]
    [InlineData("MAPP", "/frameworks/django")]
    [InlineData("migrations", "/frameworks/django")]
    [InlineData("monolith", "/frameworks/django")]
    [InlineData("mature", "/frameworks/django")]
    [InlineData("Python", "/frameworks/django", "/frameworks/flask")]
    [InlineData("batteries", "/frameworks/django", "/frameworks/flask")]
    [InlineData("markupword", "/frameworks/vue")]
    [InlineData("real-time", "/methodology#need-live")]
    [InlineData("updates", "/methodology#need-live")]
    [InlineData("ticker", "/methodology#need-live")]
    [InlineData("heartbeat", "/methodology#need-live")]
    [InlineData("while they are open", "/methodology#need-live")]
    [InlineData("duel", "/guides/django-or-rails")]
    [InlineData("conventional", "/guides/django-or-rails")]
    [InlineData("imprint", "/about")]
    [InlineData("résumé", "/frameworks/resume")]
    [InlineData("resume", "/frameworks/resume")]
    [InlineData("naive facade", "/frameworks/resume")]
    [InlineData("ΕΛΛΆΔΑ", "/frameworks/resume")]
    [InlineData("привет", "/frameworks/resume")]
    [InlineData("שלום", "/frameworks/resume")]
    [InlineData("مرحبا", "/frameworks/resume")]
    [InlineData("日本", "/frameworks/resume")]
    [InlineData("\U0001F600 smileys \U0001F600", "/frameworks/resume")]
    [InlineData("re\u0301sume\u0301", "/frameworks/resume")]
    [InlineData("nai\u0308ve", "/frameworks/resume")]
    [InlineData("h²o", "/frameworks/flask")]
    [InlineData("\U00020BB7野", "/frameworks/flask")]
    public async Task A_word_is_found_wherever_it_stands(string text, params string[] addresses)
    {
        var found = await FoundPages.OfAsync(_guide, text);

        Assert.Equal(addresses, found.Addresses.Order(StringComparer.Ordinal));
        Assert.StartsWith(
            addresses.Length == 1 ? "1 page." : $"{addresses.Length} pages.", found.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_by_the_label_of_a_capability_says_where_that_comes_from()
    {
        var found = await FoundPages.OfAsync(_guide, "object mapping");

        Assert.Equal("Object mapping: built in", found.Page.Said("ul.entries p"));
        Assert.Equal(["django"], await FoundPages.ListedAsync(_guide, "object mapping"));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("flaskdocs")]
    [InlineData("script xyzzy")]
    [InlineData("code class")]
    public async Task What_nothing_says_is_not_found(string text)
    {
        var found = await FoundPages.OfAsync(_guide, text);

        Assert.Empty(found.Addresses);
        Assert.Equal("0 pages.", found.Line);
        Assert.StartsWith("Nothing here mentions ", found.Page.Said("p.lead"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dj", "django")]
    [InlineData("djan", "django")]
    [InlineData("administ", "django")]
    [InlineData("convent conf", "rails")]
    [InlineData("f", "flask resume")]
    public async Task Words_are_found_by_their_beginnings(string text, string slugs)
    {
        foreach (var slug in slugs.Split(' '))
            Assert.Contains(slug, (await FoundPages.OfAsync(_guide, text)).Frameworks);
        Assert.DoesNotContain("sails", (await FoundPages.OfAsync(_guide, text)).Frameworks);
    }

    [Theory]
    [InlineData("duel django", "/guides/django-or-rails")]
    [InlineData("veterans or conventional", "/guides/django-or-rails")]
    [InlineData("batteries micro", "/frameworks/flask")]
    [InlineData("batteries administration monolith", "/frameworks/django")]
    [InlineData("batteries nowhere")]
    [InlineData("flask administration")]
    public async Task All_words_are_needed(string text, params string[] addresses) =>
        Assert.Equal(addresses, (await FoundPages.OfAsync(_guide, text)).Addresses);

    [Fact]
    public async Task Names_come_before_mentions_and_kinds_stand_apart()
    {
        var found = await FoundPages.OfAsync(_guide, "django");

        Assert.Equal(["/frameworks/django", "/guides/django-or-rails"], found.Addresses);
        Assert.Equal(["Frameworks", "Guides"], found.Page.AllSaid("main section h2"));
        Assert.Equal(["Django", "Django or Rails?"], found.Page.AllSaid("ul.entries h3"));
    }

    [Fact]
    public async Task Found_words_are_marked_and_the_texts_around_them_are_text()
    {
        var found = await FoundPages.OfAsync(_guide, "alert");
        Assert.Equal(["alert"], found.Marked);
        Assert.Contains("<script>alert(1)</script> & \"quotes\"", found.Page.Said("ul.entries p"));
        Assert.Contains("&lt;script&gt;<mark>alert</mark>(1)", found.Page.Html, StringComparison.Ordinal);
        found.Page.AssertHarmless();

        var pitfall = await FoundPages.OfAsync(_guide, "lock tables");
        Assert.Equal(["lock", "tables"], pitfall.Marked);
        Assert.Contains("lock <b>tables</b>", pitfall.Page.Said("ul.entries p"));
        Assert.False(pitfall.Page.Has("ul.entries b"));

        var alias = await FoundPages.OfAsync(_guide, "pony");
        Assert.Contains("Pony <i>power</i>", alias.Page.Said("ul.entries p"));
        Assert.False(alias.Page.Has("ul.entries i"));
    }

    [Theory]
    [InlineData("heartbeat")]
    [InlineData("imprint")]
    [InlineData("django")]
    public async Task What_is_found_is_where_it_leads(string text)
    {
        foreach (var address in (await FoundPages.OfAsync(_guide, text)).Addresses)
        {
            var page = await ShownPage.OkAsync(_guide, address.Split('#')[0]);
            if (address.Contains('#', StringComparison.Ordinal))
                page.One(address[address.IndexOf('#', StringComparison.Ordinal)..]);
        }
    }

    [Theory]
    [InlineData("batteries", "batteries")]
    [InlineData("BATT", "batteries")]
    [InlineData("resum", "Résumé")]
    public async Task A_word_is_marked_whole_as_it_is_written(string text, string marked) =>
        Assert.All((await FoundPages.OfAsync(_guide, text)).Marked, m => Assert.Equal(marked, m));

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%20")]
    [InlineData("?x=django")]
    public async Task Without_a_text_there_is_the_form_alone(string query)
    {
        var page = await ShownPage.OkAsync(_guide, "/search" + query);

        Assert.True(page.Has("form.search-form"));
        Assert.False(page.Has(".found-line"));
        Assert.Equal("", page.One("#q").GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("django")]
    [InlineData("batteries")]
    [InlineData("python batter")]
    [InlineData("re\u0301sume\u0301")]
    [InlineData("djngo")]
    [InlineData("rials")]
    [InlineData("flash")]
    [InlineData("heartbeat")]
    [InlineData("duel")]
    [InlineData("nothing")]
    [InlineData("...")]
    [InlineData("\"django\" OR *")]
    public async Task The_list_finds_the_same_frameworks_in_the_same_order(string text) =>
        Assert.Equal((await FoundPages.OfAsync(_guide, text)).Frameworks, await FoundPages.ListedAsync(_guide, text));
}
