using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>The search follows the files.</summary>
public sealed class ChangedContentTests
{
    [Fact]
    public async Task New_words_are_found_old_ones_are_not_and_what_is_removed_is_gone()
    {
        using var guide = new TestGuide(SearchedContent.Write);
        guide.Start(watch: true, ("FrameworkGuide:RateLimit", "0"));
        Assert.Equal(["rails"], (await FoundPages.OfAsync(guide, "configuration")).Frameworks);

        guide.Content.Write("frameworks/rails.md", guide.Content.Read("frameworks/rails.md")
            .Replace("Convention over configuration", "Marmalade", StringComparison.Ordinal));
        await guide.ShowsAsync("/search?q=marmalade", "/frameworks/rails");
        Assert.Empty((await FoundPages.OfAsync(guide, "configuration")).Addresses);
        Assert.Equal(["rails"], await FoundPages.ListedAsync(guide, "marmalade"));

        guide.Content.Write("frameworks/phoenix.md", Some.Framework("Phoenix", "Rises with marmalade."));
        await guide.ShowsAsync("/search?q=marmalade", "/frameworks/phoenix");
        Assert.Equal(["phoenix"], (await FoundPages.OfAsync(guide, "pheonix")).Frameworks);

        guide.Content.Write("frameworks/phoenix.md", Some.Framework("Salamander", "Rises with marmalade."));
        await guide.ShowsAsync("/search?q=salamander", "/frameworks/phoenix");
        Assert.Empty((await FoundPages.OfAsync(guide, "pheonix")).Addresses);

        guide.Content.Delete("frameworks/rails.md");
        await Eventually.IsTrueAsync(
            async () => !(await FoundPages.OfAsync(guide, "marmalade")).Frameworks.Contains("rails"), "rails is gone");
        Assert.Equal(["phoenix"], (await FoundPages.OfAsync(guide, "marmalade")).Frameworks);

        guide.Content.Write("guides/jam.md", Some.Guide("On jam", "Marmalade is one."));
        await guide.ShowsAsync("/search?q=marmalade", "/guides/jam");
        guide.Content.Rename("guides/jam.md", "guides/spread.md");
        await guide.ShowsAsync("/search?q=marmalade", "/guides/spread");
        Assert.DoesNotContain("/guides/jam", (await FoundPages.OfAsync(guide, "marmalade")).Addresses);
    }

    [Fact]
    public async Task A_broken_file_is_found_by_the_words_of_its_last_good_version()
    {
        using var guide = new TestGuide(SearchedContent.Write);
        guide.Start(watch: true, ("FrameworkGuide:RateLimit", "0"));

        guide.Content.Write("frameworks/flask.md", "---\nname: Flask\n---\n\nWithout a language: marmalade.\n");
        await guide.IsDegradedByAsync("flask.md");

        Assert.Equal(["flask"], (await FoundPages.OfAsync(guide, "microframework")).Frameworks);
        Assert.Empty((await FoundPages.OfAsync(guide, "marmalade")).Addresses);
    }

    [Fact]
    public async Task After_a_start_anew_all_is_found_again()
    {
        using var guide = new TestGuide(SearchedContent.Write);
        guide.Start(watch: false);
        guide.Stop();
        guide.Content.Write("frameworks/rails.md", Some.Framework("Rails", "Marmalade."));
        guide.Content.Delete("frameworks/sails.md");
        guide.Start(watch: false);
        Assert.Equal(["rails"], (await FoundPages.OfAsync(guide, "marmalade")).Frameworks);
        Assert.Empty((await FoundPages.OfAsync(guide, "configuration")).Addresses);

        guide.Stop();
        guide.DeleteCatalog();
        guide.Start(watch: false);
        Assert.Equal(["rails"], (await FoundPages.OfAsync(guide, "marmalade")).Frameworks);
        Assert.Equal(["django", "flask"],
            (await FoundPages.OfAsync(guide, "batteries")).Frameworks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task More_than_twenty_of_a_kind_are_counted_and_the_list_has_them()
    {
        using var guide = new TestGuide(content =>
        {
            for (var i = 0; i < 25; i++)
                content.Write($"frameworks/f{i:00}.md", Some.Framework($"F{i:00}", "Marmalade & more."));
        });
        guide.Start(watch: false);

        var found = await FoundPages.OfAsync(guide, "marmalade & more");
        Assert.Equal(20, found.Frameworks.Count);
        Assert.Equal("25 pages.", found.Line);
        Assert.Equal("and 5 more: all in the list", found.Page.Said("main section > .fine"));
        Assert.Equal("/frameworks?q=marmalade%20%26%20more",
            found.Page.One("main section > .fine a").GetAttribute("href"));
        Assert.Equal(25, (await FoundPages.ListedAsync(guide, "marmalade & more")).Count);
    }
}
