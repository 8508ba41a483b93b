using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

[Collection(SharedComparingGuide.Name)]
public sealed class SummaryTests(ComparingGuide comparing)
{
    private readonly TestGuide _guide = comparing.Guide;

    [Theory]
    [InlineData("?f=alpha&f=beta", "Furthest apart on API (Alpha ahead), Live (Beta ahead) and Data (Beta ahead).")]
    [InlineData("?f=alpha&f=beta&f=gamma", "Furthest apart on API (Alpha ahead) and Live (Beta and Gamma ahead).")]
    [InlineData("?f=gamma&f=beta&f=alpha", "Furthest apart on API (Alpha ahead) and Live (Gamma and Beta ahead).")]
    [InlineData("?f=gamma&f=eta", "Furthest apart on API (=Eta|\"[e](x)\"<i> ahead).")]
    public async Task The_first_sentence_says_where_they_are_furthest_apart_and_who_is_ahead(
        string query, string sentence) =>
        Assert.Equal(sentence, (await ShownPage.OkAsync(_guide, "/compare" + query)).Said(".compare > .lead"));

    [Theory]
    [InlineData("?f=delta&f=epsilon")]
    [InlineData("?f=delta&f=alpha")]
    public async Task Where_no_need_parts_them_no_sentence_says_so(string query) =>
        Assert.False((await ShownPage.OkAsync(_guide, "/compare" + query)).Has(".compare > .lead"));

    [Theory]
    [InlineData(
        "?f=alpha&f=beta",
        "Small projects and teams that know Python; rated highest for API, Pages and Data. Alone ahead in API.",
        "Large projects and teams that know Ruby; rated highest for Data, Pages and Live. "
        + "Alone ahead in Live and Data.",
        "Pages")]
    [InlineData(
        "?f=alpha&f=beta&f=gamma",
        "Small projects and teams that know Python; rated highest for API, Pages and Data. Alone ahead in API.",
        "Large projects and teams that know Ruby; rated highest for Data, Pages and Live.",
        "Small projects and teams that know JavaScript and TypeScript; rated highest for Pages and Live.",
        "Pages")]
    [InlineData("?f=delta&f=epsilon", "Teams that know Python.", "Teams that know Python.")]
    public async Task Each_is_said_to_be_for_whom_and_what_it_alone_leads_in_and_what_is_not_there_is_left_out(
        string query, params string[] sentences)
    {
        var page = await ShownPage.OkAsync(_guide, "/compare" + query);

        Assert.Equal(sentences, page.AllSaid(".compare-summary dd"));
        Assert.Equal(sentences[^1] == "Pages", page.AllSaid(".compare-summary dt").Contains("Equal in"));
    }

    [Theory]
    [InlineData("?f=alpha&f=beta")]
    [InlineData("?f=beta&f=alpha")]
    [InlineData("?f=beta&f=alpha&only=differences")]
    public async Task A_guide_about_a_pair_is_shown_for_it_in_either_order(string query)
    {
        var page = await ShownPage.OkAsync(_guide, "/compare" + query);

        Assert.Equal("Alpha or Beta?", page.Said("#head-to-head"));
        Assert.Equal("Head to head.", page.Said(".article .lead"));
        Assert.Equal("One or the other.", page.Said(".article .prose"));
        Assert.True(page.Has(".article .prose strong"));
    }

    [Theory]
    [InlineData("?f=alpha&f=gamma")]
    [InlineData("?f=alpha&f=beta&f=gamma")]
    [InlineData("?f=gamma&f=delta")]
    public async Task It_is_not_shown_for_others_nor_for_three(string query)
    {
        var page = await ShownPage.OkAsync(_guide, "/compare" + query);

        Assert.False(page.Has("#head-to-head"));
        Assert.DoesNotContain("One <strong>", page.Html, StringComparison.Ordinal);
    }
}
