using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>One typing mistake in a name is forgiven, and told.</summary>
[Collection(SharedSearchedGuide.Name)]
public sealed class ForgivingTests(SearchedGuide searched)
{
    private readonly TestGuide _guide = searched.Guide;

    [Theory]
    [InlineData("Djamgo", "django")]
    [InlineData("Djanga", "django")]
    [InlineData("Tjango", "django")]
    [InlineData("djngo", "django")]
    [InlineData("jango", "django")]
    [InlineData("DJANNGO", "django")]
    [InlineData("djangoo", "django")]
    [InlineData("xdjango", "django")]
    [InlineData("dajngo", "django")]
    [InlineData("djanog", "django")]
    [InlineData("jdango", "django")]
    [InlineData("flsk", "flask")]
    [InlineData("flaks", "flask")]
    [InlineData("djangonuat", "djangonaut")]
    [InlineData("résumö", "résumé")]
    public async Task A_wrong_a_missing_an_extra_or_a_swapped_letter_is_forgiven(string typed, string meant)
    {
        var found = await FoundPages.OfAsync(_guide, typed);

        Assert.Equal((await FoundPages.OfAsync(_guide, meant)).Addresses, found.Addresses);
        Assert.NotEmpty(found.Addresses);
        Assert.EndsWith($". Nothing has “{typed}”; these are for {meant}.", found.Line, StringComparison.Ordinal);
        Assert.Equal(typed, found.Page.One("#q").GetAttribute("value"));
    }

    [Theory]
    [InlineData("updtaes", "/methodology#need-live")]
    [InlineData("abuot", "/about")]
    public async Task Titles_of_needs_and_guides_are_names_too(string typed, string address) =>
        Assert.Contains(address, (await FoundPages.OfAsync(_guide, typed)).Addresses);

    [Theory]
    [InlineData("vie")]
    [InlineData("veu")]
    [InlineData("vuee")]
    [InlineData("vu3")]
    [InlineData("roz")]
    [InlineData("djjangoo")]
    [InlineData("dnajgo")]
    [InlineData("djxxgo")]
    [InlineData("batteriss")]
    public async Task Not_in_names_of_three_letters_nor_two_mistakes_nor_in_other_words(string typed)
    {
        var found = await FoundPages.OfAsync(_guide, typed);

        Assert.Empty(found.Addresses);
        Assert.Equal("0 pages.", found.Line);
    }

    [Theory]
    [InlineData("djngo batteries", "django batteries", "/frameworks/django")]
    [InlineData("djngo rials", "django rails", "/frameworks/django", "/frameworks/rails", "/guides/django-or-rails")]
    [InlineData("rails djngo", "rails django", "/frameworks/rails", "/frameworks/django", "/guides/django-or-rails")]
    [InlineData("djngo or rails", "django or rails", "/frameworks/django", "/frameworks/rails",
        "/guides/django-or-rails")]
    [InlineData("duel djngo", "duel django", "/guides/django-or-rails")]
    public async Task Only_the_words_with_a_mistake_are_read_otherwise(
        string typed, string meant, params string[] addresses)
    {
        var found = await FoundPages.OfAsync(_guide, typed);

        Assert.EndsWith($"these are for {meant}.", found.Line, StringComparison.Ordinal);
        Assert.Equal(addresses, found.Addresses);
    }

    [Fact]
    public async Task What_is_found_as_it_is_is_taken_as_it_is()
    {
        Assert.Equal(["/frameworks/rails", "/guides/django-or-rails"],
            (await FoundPages.OfAsync(_guide, "rails")).Addresses);
        Assert.Equal(["/frameworks/sails"], (await FoundPages.OfAsync(_guide, "sails")).Addresses);
        Assert.Equal(["/methodology#need-live"], (await FoundPages.OfAsync(_guide, "flash")).Addresses);
        Assert.DoesNotContain("these are for", (await FoundPages.OfAsync(_guide, "flash")).Line);
    }
}
