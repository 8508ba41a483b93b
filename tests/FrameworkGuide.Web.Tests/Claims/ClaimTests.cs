using System.Security.Cryptography;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Xunit.Abstractions;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>
/// Every claim of the comparison, the profile, the list and the start page is computed again from the API. A longer run
/// over more generated content: <c>CLAIMS_CATALOGUES=1000 dotnet test tests/FrameworkGuide.Web.Tests --filter
/// ClaimTests</c>; <c>CLAIMS_SEED</c> repeats one.
/// </summary>
[Collection(SharedShippedGuide.Name)]
public sealed class ClaimTests(ShippedGuide shipped, ITestOutputHelper output)
{
    [Fact]
    public async Task Every_comparison_of_two_to_six_says_what_the_ratings_say()
    {
        var claims = new ComparisonClaims(await GuideFacts.OfAsync(shipped.Guide), shipped.Guide.Snapshot.Metrics);
        var slugs = shipped.Guide.Snapshot.Frameworks.Select(f => f.Slug).ToList();
        var sets = Enumerable.Range(0, 1 << slugs.Count)
            .Select(bits => slugs.Where((_, i) => (bits >> i & 1) == 1).ToList())
            .Where(s => s.Count is >= 2 and <= 6).ToList();

        foreach (var set in sets)
            await claims.CheckAsync(shipped.Guide, set);
        output.WriteLine($"{sets.Count} comparisons");
    }

    [Fact]
    public async Task Profiles_list_and_start_page_say_what_the_ratings_say()
    {
        var facts = await GuideFacts.OfAsync(shipped.Guide);
        var profiles = new ProfileClaims(facts);
        foreach (var framework in facts.Frameworks)
            await profiles.CheckAsync(shipped.Guide, framework.Slug);
        var list = new ListClaims(facts);
        foreach (var choice in (await list.CheckAsync(shipped.Guide, null))
            .DistinctBy(c => (c.Key, c.Word.Split(':')[^1])))
            await list.CheckAsync(shipped.Guide, (choice.Key, choice.Word));
        foreach (var (key, _) in facts.Needs)
            await list.CheckOrderAsync(shipped.Guide, key);
        await new HomeClaims(facts).CheckAsync(shipped.Guide);
        var languages = new LanguageClaims(facts);
        foreach (var language in facts.Languages.Select(l => (string)l["name"]!))
            await languages.CheckAsync(shipped.Guide, [language]);
    }

    [Fact]
    public async Task Whatever_the_content_nothing_is_claimed_that_it_does_not_say()
    {
        var count = TestRun.Cases(12, "CLAIMS_CATALOGUES");
        var first = TestRun.Number("CLAIMS_SEED") ?? RandomNumberGenerator.GetInt32(1_000_000);
        output.WriteLine($"Seeds {first} to {first + count - 1}");
        using var guide = new TestGuide(content => new GeneratedContent(new Random(first)).Write(content));
        guide.Clock.Set(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
        for (var seed = first; seed < first + count; seed++)
        {
            var random = new Random(seed);
            new GeneratedContent(random).Write(guide.Content);
            await guide.Service<ContentImporter>().ImportWhatDiffersAsync(CancellationToken.None);
            try
            {
                var health = await guide.ReadyAsync();
                Assert.True(health.IsHealthy, string.Join('\n', health.Reasons));
                await CheckAsync(guide, random);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"CLAIMS_SEED={seed} CLAIMS_CATALOGUES=1: {e.Message}", e);
            }
        }
    }

    private static async Task CheckAsync(TestGuide guide, Random random)
    {
        var facts = await GuideFacts.OfAsync(guide);
        var comparisons = new ComparisonClaims(facts, guide.Snapshot.Metrics);
        var (profiles, list, languages) = (new ProfileClaims(facts), new ListClaims(facts), new LanguageClaims(facts));
#pragma warning disable CA5394 // What is looked at is repeated by its seed.
        for (var i = 0; i < 5; i++)
            await comparisons.CheckAsync(
                guide, [.. facts.Frameworks.Select(f => f.Slug).OrderBy(_ => random.Next()).Take(random.Next(2, 7))]);
        foreach (var framework in facts.Frameworks)
            await profiles.CheckAsync(guide, framework.Slug);
        var choices = await list.CheckAsync(guide, null);
        for (var i = 0; i < 2; i++)
            await list.CheckAsync(
                guide, choices[random.Next(choices.Count)] is var choice ? (choice.Key, choice.Word) : null);
        await list.CheckOrderAsync(guide, facts.Needs[random.Next(facts.Needs.Count)].Key);
        await new HomeClaims(facts).CheckAsync(guide);
        for (var i = 0; i < 2; i++)
            await languages.CheckAsync(guide, [.. facts.Languages.Select(l => (string)l["name"]!)
                .OrderBy(_ => random.Next()).Take(random.Next(1, 4))]);
#pragma warning restore CA5394
    }
}
