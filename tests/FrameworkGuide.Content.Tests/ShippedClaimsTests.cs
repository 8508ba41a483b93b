using System.Globalization;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests;

/// <summary>What one shipped document says about another, and what a sentence about versions has to carry.</summary>
public sealed partial class ShippedClaimsTests
{
    private const string LongTermSupport = "long-term-support";

    private static readonly Dictionary<string, string> NeedByTitle = Shipped.Contents<Need>()
        .ToDictionary(n => n.Title, n => n.Key);

    private static readonly string[] NumberWords =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen"];

    public static TheoryData<string> Pairs() =>
        [.. Shipped.Contents<Guide>().Where(g => g.Pair.Count > 0).Select(g => g.Slug)];

    public static TheoryData<string> Frameworks() => [.. Shipped.Profiles.Select(p => p.Slug)];

    public static TheoryData<string> Languages() =>
        [.. Shipped.Contents<LanguageList>().Single().Languages.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Ratings_quoted_beside_a_need_are_those_of_the_profiles(string slug)
    {
        var (first, second) = ProfilesOf(slug);
        var quotes = NeedQuote().Matches(BodyOf(slug))
            .Where(m => NeedByTitle.ContainsKey(m.Groups["need"].Value)).ToList();

        Assert.True(quotes.Count >= 10, $"{slug} quotes {quotes.Count} needs");
        Assert.All(quotes, m => AssertQuoted(
            m, first.Needs[NeedByTitle[m.Groups["need"].Value]], second.Needs[NeedByTitle[m.Groups["need"].Value]]));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_line_that_quotes_ratings_calls_the_need_by_its_title(string slug) => Assert.All(
        NeedQuote().Matches(BodyOf(slug)), m => Assert.Contains(m.Groups["need"].Value, NeedByTitle.Keys));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Ratings_quoted_under_support_are_those_for_long_term_support(string slug)
    {
        var (first, second) = ProfilesOf(slug);

        Assert.All(SupportQuote().Matches(BodyOf(slug)),
            m => AssertQuoted(m, first.Needs[LongTermSupport], second.Needs[LongTermSupport]));
    }

    [Theory]
    [InlineData("django-or-flask",
        "We rate them 5 and 3.5 for medium projects, 4 and 5 for small ones", "medium", "small")]
    [InlineData("django-or-laravel", "we rate both 5 for medium projects and 4 for small ones", "medium", "small")]
    [InlineData("django-or-laravel", "We rate them 4 and 3.5 for large projects", "large")]
    [InlineData("django-or-rails", "We rate them alike for small, medium and large projects: 4, 5 and 4",
        "small", "medium", "large")]
    [InlineData("express-or-spring-boot",
        "For small projects we rate Express 4.5 and Spring Boot 2.5, for medium ones 3.5 and 4, for large "
        + "ones 2.5 and 5", "small", "medium", "large")]
    [InlineData("laravel-or-rails", "for small and medium projects are the same, 4 and 5", "small", "medium")]
    [InlineData("laravel-or-rails", "For large projects we rate Laravel 3.5 and Rails 4", "large")]
    public void Ratings_quoted_for_a_size_are_those_of_the_profiles(string slug, string sentence, params string[] sizes)
    {
        Assert.Contains(sentence, Links().Replace(BodyOf(slug), "$1"), StringComparison.Ordinal);
        var (first, second) = ProfilesOf(slug);
        var values = sizes.Select(s => Enum.Parse<ProjectSize>(s, ignoreCase: true))
            .Select(s => (First: first.Sizes[s].Value, Second: second.Sizes[s].Value)).ToList();
        var quoted = Number().Matches(sentence)
            .Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(quoted.Count == values.Count
            ? values.Select(v => v.First)
            : values.SelectMany(v => new[] { v.First, v.Second }), quoted);
        Assert.True(quoted.Count == 2 * values.Count || values.All(v => v.First == v.Second));
    }

    [Fact]
    public void The_closest_pair_is_as_close_as_its_guide_says()
    {
        var (laravel, rails) = ProfilesOf("laravel-or-rails");
        var equal = laravel.Needs.Count(n => n.Value.Value == rails.Needs[n.Key].Value);

        Assert.Contains($"for {NumberWords[equal]} of {laravel.Needs.Count} needs they are equal",
            BodyOf("laravel-or-rails"), StringComparison.Ordinal);
        Assert.All(laravel.Needs, n => Assert.InRange(Math.Abs(n.Value.Value - rails.Needs[n.Key].Value), 0, 1));
        Assert.All(laravel.Sizes, s => Assert.InRange(Math.Abs(s.Value.Value - rails.Sizes[s.Key].Value), 0, 1));
    }

    /// <summary>
    /// "The newest is 2.2.0" is true for a while: without a date nobody can tell for how long it was.
    /// </summary>
    [Theory]
    [MemberData(nameof(Frameworks))]
    public void A_sentence_that_names_a_newest_version_or_a_last_release_says_of_when_that_is(string slug) =>
        Assert.All(
            Prose().Matches(Shipped.TextOf($"frameworks/{slug}.md")).SelectMany(m => SentenceEnd().Split(m.Value))
                .Where(s => Newest().IsMatch(s)),
            s => Assert.Matches(@"\b20\d\d\b", s));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void A_newest_version_has_its_day_or_the_day_on_which_it_was_seen(string slug) => Assert.All(
        Shipped.Profiles.Single(p => p.Slug == slug).Releases.Where(r => r.Latest is not null && r.LatestDate is null),
        r => Assert.Contains(
            Day().Matches(r.Note ?? ""), d => DateOnly.Parse(d.Value, CultureInfo.InvariantCulture) <= Shipped.Day));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_names_what_is_usual_there_and_not_in_this_guide(string language)
    {
        var elsewhere = Shipped.Contents<LanguageList>().Single().Languages.Single(l => l.Name == language).Elsewhere;

        Assert.InRange(elsewhere.Count, 2, 5);
        Assert.All(elsewhere, o => Assert.NotNull(o.Website));
        Assert.All(elsewhere, o => Assert.NotNull(o.Source));
        Assert.Empty(elsewhere.Select(o => o.Name)
            .Intersect(Shipped.Profiles.SelectMany(p => p.Aliases.Prepend(p.Name)), StringComparer.OrdinalIgnoreCase));
    }

    private static void AssertQuoted(Match quote, Rating first, Rating second) => Assert.Equal(
        (first.Value, second.Value),
        quote.Groups["both"] is { Success: true } both
            ? (Value(both), Value(both))
            : (Value(quote.Groups["a"]), Value(quote.Groups["b"])));

    private static double Value(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    private static (FrameworkProfile First, FrameworkProfile Second) ProfilesOf(string pair)
    {
        var slugs = Shipped.Contents<Guide>().Single(g => g.Slug == pair).Pair;
        return (Shipped.Profiles.Single(p => p.Slug == slugs[0]), Shipped.Profiles.Single(p => p.Slug == slugs[1]));
    }

    private static string BodyOf(string guide) => Whitespace().Replace(Shipped.TextOf($"guides/{guide}.md"), " ");

    [GeneratedRegex(
        @"(?:- \*\*|(?<=\. ))(?<need>[A-Z][\w -]*)(?:\.\*\*|,) "
        + @"(?:Both (?<both>\d(?:\.5)?)|(?<a>\d(?:\.5)?) (?:against|and) (?<b>\d(?:\.5)?))(?=[.,:] )")]
    private static partial Regex NeedQuote();

    [GeneratedRegex(
        @"(?:Both are rated (?<both>\d(?:\.5)?)"
        + @"|(?:Rated|We rate [A-Z]\w+) (?<a>\d(?:\.5)?)(?: for \w+)? and (?:[A-Z]\w+ )?(?<b>\d(?:\.5)?)(?: for \w+)?)"
        + "(?=[.,:] )")]
    private static partial Regex SupportQuote();

    [GeneratedRegex(@"(?<![\d.])\d(?:\.5)?(?![\d.]*\d)")]
    private static partial Regex Number();

    [GeneratedRegex("""(?<=(?:why|note|text|governance): ").*(?=")""")]
    private static partial Regex Prose();

    [GeneratedRegex(@"(?<=[.;]) ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b20\d\d-\d\d-\d\d\b")]
    private static partial Regex Day();

    [GeneratedRegex(
        @"\b(?:newest(?! feature version)|latest)\b[^.;]*\d+\.\d+"
        + @"|\d+\.\d+[^;]*\b(?:newest(?! feature version)|latest)\b|\blast released?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Newest();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
