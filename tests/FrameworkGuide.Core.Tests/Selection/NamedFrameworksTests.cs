using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Core.Tests.Selection;

public sealed class NamedFrameworksTests
{
    private static readonly CatalogSnapshot Guide = new(
    [
        Some.Entry(Some.Summary("rails") with { Name = "Ruby on Rails", Aliases = ["RoR"], Languages = ["Ruby"] }),
        Some.Entry(Some.Summary("spring-boot") with { Name = "Spring Boot", Languages = ["Java"] }),
        Some.Entry(Some.Summary("django") with { Name = "Django", Languages = ["Python"] }),
        Some.Need("api", 1),
        Some.Guide("start", "Where to start", 1),
        new("languages.yml", DocumentKind.Languages, "languages", "00", new LanguageList(
        [
            Some.Language("Go") with { Elsewhere = [new("Gin", "https://gin.example", null), new("Echo", null, null)] },
            Some.Language("Python") with { Elsewhere = [new("FastAPI", null, null), new("Django", null, null)] },
        ])),
    ]);

    [Theory]
    [InlineData("Django vs Rails", "django rails")]
    [InlineData("spring boot or ruby on rails", "spring-boot rails")]
    [InlineData("compare springboot with RoR and django", "spring-boot rails django")]
    [InlineData("rails django rails", "rails django")]
    [InlineData("rails", "")]
    [InlineData("rails or something", "")]
    [InlineData("rails rails", "")]
    [InlineData("", "")]
    public void A_text_of_two_or_more_names_asks_to_compare_them(string text, string slugs) =>
        Assert.Equal(slugs, string.Join(' ', NamedFrameworks.In(SearchWords.Of(text), Guide).Select(f => f.Slug)));

    [Theory]
    [InlineData("django vs rails", "django rails", true)]
    [InlineData("django with rails", "django with rails", false)]
    [InlineData("compare django with rails", "django rails", true)]
    [InlineData("vs or", "vs or", true)]
    public void Words_that_only_join_tell_nothing(string text, string telling, bool isComparison)
    {
        Assert.Equal(telling, string.Join(' ', NamedFrameworks.Telling(SearchWords.Of(text))));
        Assert.Equal(isComparison, NamedFrameworks.IsComparison(SearchWords.Of(text)));
    }

    [Theory]
    [InlineData("fastapi", "FastAPI", "")]
    [InlineData("Fast API", "FastAPI", "")]
    [InlineData("fast", "FastAPI", "")]
    [InlineData("fas", "", "")]
    [InlineData("gin vs django", "Gin", "")]
    [InlineData("Go", "", "Go")]
    [InlineData("python django", "", "")]
    public void What_the_guide_knows_by_name_alone_is_told(string text, string frameworks, string languages)
    {
        var found = NotCovered.Find(SearchWords.Of(text), Guide);

        Assert.Equal(frameworks, string.Join(' ', found.Frameworks.Select(f => f.Framework.Name)));
        Assert.Equal(languages, string.Join(' ', found.Languages.Select(l => l.Name)));
    }

    [Theory]
    [InlineData("djagno", "django")]
    [InlineData("sprig boot", "spring boot")]
    [InlineData("djagno vs strat", "django vs strat")]
    [InlineData("strat", "start")]
    [InlineData("rial", "rial")]
    [InlineData("ror", "ror")]
    public void One_slip_in_a_word_is_mended_from_names(string text, string mended) =>
        Assert.Equal(mended, string.Join(' ', NameWords.Mend(SearchWords.Of(text), Guide)));

    [Theory]
    [InlineData("rails", "frameworks/rails.md")]
    [InlineData("ra ru", "frameworks/rails.md")]
    [InlineData("st", "guides/start.md")]
    [InlineData("api", "needs/api.md")]
    [InlineData("ails", "")]
    public void Without_an_index_names_are_found_by_the_beginnings_of_their_words(string text, string paths) =>
        Assert.Equal(paths, string.Join(' ', NameWords.Find(SearchWords.Of(text), Guide).Select(e => e.Path)));

    [Fact]
    public void Capabilities_are_found_by_their_labels_and_keys()
    {
        var found = CapabilityWords.Find(SearchWords.Of("obj map"), Listed.Guide);

        Assert.Equal(["orm"], found.Select(c => c.Key));
        Assert.Equal(["orm"], CapabilityWords.Find(["orm"], Listed.Guide).Select(c => c.Key));
        Assert.Empty(CapabilityWords.Find(["apper"], Listed.Guide));
        Assert.Equal([("ant", CapabilityLevel.Official)], CapabilityWords.Having(found, Listed.Guide.Entries).Select(
            h => (h.Entry.Slug, h.Level)));
    }

    [Fact]
    public void What_is_found_is_told_by_kind_twenty_of_each()
    {
        var many = new CatalogSnapshot(
            [.. Enumerable.Range(0, 22).Select(i => Some.Need($"n{i:00}", i)), Some.Framework("ant", "Ant")]);
        var groups = FoundGroup.Of(new FoundTexts([.. many.Entries], [], null));

        Assert.Equal([(DocumentKind.Framework, 1, 0), (DocumentKind.Need, 20, 2)], groups.Select(
            g => (g.Kind, g.Best.Count, g.More)));
    }
}
