using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>
/// Who names frameworks of the guide is led to their comparison; who names others is told that they are not here.
/// </summary>
public sealed class ComparedTests(OthersGuide others) : IClassFixture<OthersGuide>
{
    private readonly TestGuide _guide = others.Guide;

    [Theory]
    [InlineData("django vs laravel", "django laravel")]
    [InlineData("Django vs. Laravel?", "django laravel")]
    [InlineData("laravel versus rails", "laravel rails")]
    [InlineData("laravel or rails or django", "laravel rails django")]
    [InlineData("compare django with ruby on rails", "django rails")]
    [InlineData("django, rails and laravel compared", "django rails laravel")]
    [InlineData("rubyonrails vs django", "rails django")]
    [InlineData("ror django", "rails django")]
    [InlineData("djngo vs laravle", "django laravel")]
    [InlineData("django vs django vs rails", "django rails")]
    public async Task Two_names_or_more_lead_to_the_comparison_and_the_profiles(string text, string slugs)
    {
        var found = await FoundPages.OfAsync(_guide, text);

        Assert.Equal("/compare?f=" + slugs.Replace(" ", "&f=", StringComparison.Ordinal),
            found.Page.One("main .compared a").GetAttribute("href"));
        Assert.StartsWith("Compare ", found.Page.Said("main .compared"), StringComparison.Ordinal);
        Assert.Equal(slugs.Split(' '), found.Frameworks.Take(slugs.Split(' ').Length));
        await ShownPage.OkAsync(_guide, found.Page.One("main .compared a").GetAttribute("href")!);
    }

    [Theory]
    [InlineData("django vs laravel")]
    [InlineData("laravel or django")]
    public async Task The_guide_of_a_pair_is_the_first_of_the_guides(string text)
    {
        var found = await FoundPages.OfAsync(_guide, text);

        Assert.Equal("/guides/django-or-laravel",
            found.Addresses.First(a => a.StartsWith("/guides/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("django")]
    [InlineData("django vs django")]
    [InlineData("django vs phoenix")]
    [InlineData("django or administration")]
    [InlineData("vs")]
    [InlineData("or and")]
    public async Task Fewer_or_other_words_lead_to_none(string text) =>
        Assert.False((await FoundPages.OfAsync(_guide, text)).Page.Has("main .compared"));

    [Theory]
    [InlineData("best framework for startup")]
    [InlineData("rails vs nest")]
    [InlineData("zzzz djngo")]
    public async Task Words_are_read_otherwise_only_where_that_finds_something(string text)
    {
        var found = await FoundPages.OfAsync(_guide, text);

        Assert.Equal("0 pages.", found.Line);
        Assert.Empty(found.Addresses);
    }

    [Theory]
    [InlineData("fastapi", "This guide has no profile of FastAPI (Python). Website of FastAPI")]
    [InlineData("Fast API", "This guide has no profile of FastAPI (Python). Website of FastAPI")]
    [InlineData("aspnet", "This guide has no profile of ASP.NET Core (C#). Website of ASP.NET Core")]
    [InlineData("asp.net core", "This guide has no profile of ASP.NET Core (C#). Website of ASP.NET Core")]
    [InlineData("rails vs nest", "This guide has no profile of NestJS (TypeScript). Website of NestJS")]
    [InlineData("go", "No framework in this guide is written in Go. Common choices there: net/http, Gin and Echo.")]
    [InlineData("golang or c#", "No framework in this guide is written in C#. Common choices there: ASP.NET Core.")]
    [InlineData("django")]
    [InlineData("python")]
    [InlineData("core")]
    [InlineData("api")]
    public async Task What_the_guide_does_not_cover_is_said(string text, params string[] said) =>
        Assert.Equal(said, (await FoundPages.OfAsync(_guide, text)).Page.AllSaid(".not-covered"));

    [Theory]
    [InlineData("SSO", "Nothing here mentions “SSO”. The guide covers Django, Laravel and Ruby on Rails.")]
    [InlineData("django sso kerberos", "Nothing here mentions “sso” and “kerberos”. The guide covers")]
    [InlineData("laravel administration", "No page has all of these words. The guide covers")]
    public async Task A_search_that_finds_nothing_says_which_words_are_not_here(string text, string said) =>
        Assert.StartsWith(said, (await FoundPages.OfAsync(_guide, text)).Page.Said("p.lead"), StringComparison.Ordinal);
}
