using System.Security.Cryptography;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Xunit.Abstractions;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>
/// Every claim of result pages for random projects, recomputed from the API alone. A longer run:
/// <c>RESULT_CLAIMS=5000 dotnet test tests/FrameworkGuide.Web.Tests --filter ResultClaims</c>;
/// <c>RESULT_SEED</c> repeats one.
/// </summary>
[Collection(SharedGuides.Name)]
public sealed class ResultClaimsTests(ShippedGuide shipped, ChoosingGuide choosing, ITestOutputHelper output)
{
    /// <summary>Of so many, the rarest kind of claim comes up in about thirty.</summary>
    private const int Ordinary = 150;

    [Fact]
    public async Task Nothing_that_a_result_claims_is_false()
    {
        var count = TestRun.Cases(Ordinary, "RESULT_CLAIMS");
        var seed = TestRun.Number("RESULT_SEED") ?? RandomNumberGenerator.GetInt32(1_000_000);
        output.WriteLine($"Seeds {seed} to {seed + count - 1}");
        (TestGuide Guide, ToldFacts Facts)[] guides =
            [
                (shipped.Guide, await ToldFacts.OfAsync(shipped.Guide)),
                (choosing.Guide, await ToldFacts.OfAsync(choosing.Guide)),
            ];
        var lists = new ClaimList[count];
        await Parallel.ForAsync(0, count, async (i, _) =>
        {
            // Ties on everything and ratings that are missing are in the small guide.
            var (guide, facts) = guides[(seed + i) % 5 == 0 ? 1 : 0];
            lists[i] = new ClaimList();
            await CheckAsync(guide, facts, seed + i, lists[i]);
        });

        var all = new ClaimList();
        foreach (var list in lists)
            all.Add(list);
        output.WriteLine(all.ToString());
        Assert.True(all.False.Count == 0, $"{all}\n{string.Join('\n', all.False.Take(20))}");

        // Each kind of claim must have come up, or this says nothing of it.
        string[] rare = ["languages decide", "smallest sets to give up", "who fits then", "moved weight",
            "tie at a share", "no single answer", "what it would come to", "lead", "changed answer"];
        Assert.All(rare.Where(_ => count >= Ordinary), kind => Assert.InRange(all.CountOf(kind), 1, int.MaxValue));
    }

    private static async Task CheckAsync(TestGuide guide, ToldFacts facts, int seed, ClaimList claims)
    {
        var random = new Random(seed);
        AskedProject project;
        do
            project = SomeProjects.Of(facts, random);
        while (new OwnScorer(facts, project).Raw.Count == 0);
        var query = facts.QueryOf(project);
        claims.Address = $"seed {seed} /recommend/result{query}";

        async Task<ToldResult> Ask(AskedProject asked) =>
            ToldResult.Of((await guide.RecommendAsync(asked.ToBody())).Ok());
        var shown = new ShownResult(await ShownPage.OkAsync(guide, "/recommend/result" + query));
        await new PageClaims(facts, project, await Ask(project), shown, claims, Ask).CheckAsync();

        // The questionnaire says the same while it is filled in.
        if (seed % 10 == 0)
            claims.Same("verdict beside the questions", shown.Page.Said("h1"),
                (await ShownPage.OkAsync(guide, "/recommend/all" + query)).Said("#ranking .verdict"));
    }
}
