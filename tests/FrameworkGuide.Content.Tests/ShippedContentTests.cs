using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests;

/// <summary>The content of the checkout itself, on the day it was written for.</summary>
public sealed partial class ShippedContentTests
{
    private static readonly double MeanWords = Documents
        .Where(d => d.File.Kind == DocumentKind.Framework).Average(d => WordsOf(d.Document!.BodyHtml));

    private static readonly List<Guide> HeadToHeads = [.. Contents<Guide>().Where(g => g.Pair.Count > 0)];

    private static ContentFolder Folder => Shipped.Folder;

    private static Vocabulary Vocabulary => Shipped.Vocabulary;

    private static IReadOnlyList<ReadDocument> Documents => Shipped.Documents;

    private static IReadOnlyList<FrameworkProfile> Profiles => Shipped.Profiles;

    public static TheoryData<string> Frameworks() => [.. Profiles.Select(p => p.Slug)];

    public static TheoryData<string> Pairs() => [.. HeadToHeads.Select(g => g.Slug)];

    [Fact]
    public void Shipped_content_is_valid() =>
        Assert.DoesNotContain(ContentCheck.Run(Folder, Shipped.Day), p => p.Code != ProblemCode.UnexpectedFirst.Id);

    /// <summary>In both, advice accepts what comes first instead; ratings are not bent to agree with it.</summary>
    [Fact]
    public void Two_sample_projects_come_out_otherwise_than_advised() => Assert.Equal(
        ["projects/small-api-with-much-customising.md", "projects/start-up-first-version.md"],
        ContentCheck.Run(Folder, Shipped.Day).Where(p => p.Code == ProblemCode.UnexpectedFirst.Id).Select(p => p.Path));

    [Fact]
    public void Every_kind_of_content_is_there()
    {
        Assert.Equal(["django", "express", "flask", "laravel", "rails", "spring-boot"],
            Profiles.Select(p => p.Slug).Order(StringComparer.Ordinal));
        Assert.Equal(25, Contents<Need>().Count);
        Assert.Equal(31, Vocabulary.Capabilities!.Count);
        Assert.True(Contents<SampleProject>().Count >= 12);
        Assert.Equal(9, Contents<Guide>().Count(g => g.Slug != Guide.AboutSlug));
        Assert.Contains(Contents<Guide>(), g => g.Slug == Guide.AboutSlug);
        Assert.Single(Contents<SiteSettings>());
        Assert.Contains(Contents<LanguageList>().Single().Languages, l => l.Name == "Go");
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_profile_is_rated_and_sourced_in_full(string slug)
    {
        var profile = Profiles.Single(p => p.Slug == slug);

        Assert.Equal(
            Contents<Need>().Select(n => n.Key).Order(StringComparer.Ordinal),
            profile.Needs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<ProjectSize>(), profile.Sizes.Keys.Order());
        Assert.Equal(Vocabulary.Capabilities!.Order(StringComparer.Ordinal),
            profile.Capabilities.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["first-release", "governance", "licence", "releases", "runtime"],
            profile.Evidence.Keys.Order(StringComparer.Ordinal));
        Assert.NotEmpty(profile.Releases);
        Assert.NotEmpty(profile.Metrics);
        Assert.NotNull(FrameworkSupport.Of(profile.Releases, Shipped.Day));
        Assert.Empty(profile.Metrics.Select(m => m.Key).Except(Vocabulary.Metrics!));
        Assert.All([profile.Strengths, profile.Weaknesses, profile.Pitfalls], Assert.NotEmpty);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_profile_has_the_same_headings_and_about_the_same_length(string slug)
    {
        var document = Documents.Single(d => d.File.Path == $"frameworks/{slug}.md").Document!;

        Assert.Equal(["Overview", "When to choose it", "When not to", "Getting started"], HeadingsOf(document));
        Assert.InRange(WordsOf(document.BodyHtml), 0.85 * MeanWords, 1.15 * MeanWords);
    }

    /// <summary>What those who work with a framework find missing in other texts about it.</summary>
    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_profile_has_five_points_worth_knowing_each_with_a_source(string slug)
    {
        var body = Documents.Single(d => d.File.Path == $"frameworks/{slug}.md").Document!.BodyHtml;

        var points = PointsWorthKnowing().Match(body).Groups[1].Value.Split("<li>")[1..];
        Assert.Equal(5, points.Length);
        Assert.All(points, p => Assert.Contains("href=\"", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Guides_are_articles_and_not_notes_or_books() => Assert.All(
        Documents.Where(d => d.File.Kind == DocumentKind.Guide && d.File.Slug != Guide.AboutSlug),
        d => Assert.True(WordsOf(d.Document!.BodyHtml) is >= 600 and <= 1200,
            $"{d.File.Path} has {WordsOf(d.Document!.BodyHtml)} words"));

    /// <summary>The page that readers are sent to who miss a framework.</summary>
    [Fact]
    public void What_is_not_in_the_guide_has_an_article_that_names_it()
    {
        var article = Documents.Single(d => d.File.Path == $"guides/{Guide.OthersSlug}.md").Document!;

        Assert.All(
            [
                "FastAPI", "NestJS", "ASP.NET Core", "Next.js", "Go", "Fastify", "Hono", "Symfony", "Phoenix",
                "Quarkus",
            ],
            n => Assert.Contains($"<strong>{n}</strong>", article.BodyHtml, StringComparison.Ordinal));
    }

    [Fact]
    public void Five_pairs_have_a_head_to_head() => Assert.Equal(
        ["django-or-flask", "django-or-laravel", "django-or-rails", "express-or-spring-boot", "laravel-or-rails"],
        HeadToHeads.Select(g => g.Slug).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_head_to_head_is_about_two_frameworks_under_the_same_headings(string slug)
    {
        var guide = HeadToHeads.Single(g => g.Slug == slug);
        var names = guide.Title.TrimEnd('?').Split(" or ");

        Assert.Equal(2, guide.Pair.Distinct().Count());
        Assert.Equal(slug, string.Join("-or-", guide.Pair));
        Assert.All(guide.Pair.Zip(names),
            p => Assert.Contains(p.Second, NamesOf(Profiles.Single(f => f.Slug == p.First))));
        Assert.Equal(
            [
                "In short", "Where they differ most", "Where there is little between them",
                "The first week and the third year",
                "Support and upgrades", $"Choose {names[0]} if", $"Choose {names[1]} if", "What would settle it",
            ],
            HeadingsOf(Documents.Single(d => d.File.Path == $"guides/{slug}.md").Document!));
    }

    /// <summary>A reader may set these beside each other: they are counted the same way for all.</summary>
    [Fact]
    public void Seven_figures_of_all_profiles_are_made_by_one_method() => Assert.Superset(
        new HashSet<string>(StringComparer.Ordinal)
        {
            "github-stars", "github-forks", "stackoverflow-2025-usage", "stackoverflow-2023-admired",
            "web-frameworks-benchmark-rps-512", "web-frameworks-benchmark-rps-64", "git-commit-authors",
        },
        Profiles.Select(p => p.Metrics.Select(m => m.Key)).Aggregate((a, b) => a.Intersect(b))
            .ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Every_metric_that_is_defined_says_what_it_does_not_say() =>
        Assert.All(Contents<MetricList>().Single().Metrics,
            m => Assert.False(string.IsNullOrWhiteSpace(m.DoesNotSay), m.Key));

    [Fact]
    public void Rendered_pages_keep_to_our_html() => Assert.All(Documents, d => HtmlRules.Check(d.Document!.BodyHtml));

    private static IReadOnlyList<T> Contents<T>()
        where T : DocumentContent => Shipped.Contents<T>();

    private static IEnumerable<string> HeadingsOf(CatalogDocument document) =>
        Heading().Matches(document.BodyHtml).Select(m => m.Groups[1].Value);

    private static IEnumerable<string> NamesOf(FrameworkProfile profile) => [profile.Name, .. profile.Aliases];

    private static int WordsOf(string html) =>
        Tag().Replace(html, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(w => w.Any(char.IsLetterOrDigit));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<h3 [^>]*>Worth knowing</h3>\\s*<ul>(.*?)</ul>\\s*<h2 ", RegexOptions.Singleline)]
    private static partial Regex PointsWorthKnowing();

    [GeneratedRegex("<h2 [^>]*>([^<]*)</h2>")]
    private static partial Regex Heading();
}
