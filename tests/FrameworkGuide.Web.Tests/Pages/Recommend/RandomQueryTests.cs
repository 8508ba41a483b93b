using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Queries put together at random from parts of which it is known whether they can be taken.</summary>
[Collection(SharedGuides.Name)]
public sealed class RandomQueryTests(ChoosingGuide choosing)
{
    private const int Queries = 300;

    private static readonly string[] Keys = ["size", "language", "policy", "need.api", "need.pages", "need.data",
        "need.admin", "need.magic", "weight.size", "weight.language", "weighting"];

    private static readonly string[] Broken =
    [
        "tiny", "-1", "NaN", "1e3", "10.5", "<script>", "\u0000", "must ", "9999999999999999999999", "ｓｍａｌｌ",
    ];

    private readonly TestGuide _guide = choosing.Guide;

    [Fact]
    public async Task Every_query_is_answered_redirected_once_or_refused_as_its_parts_say()
    {
        var random = new Random(20261124);
        var statuses = new Dictionary<HttpStatusCode, int>();
        for (var i = 0; i < Queries; i++)
        {
            var (query, isBroken) = Make(random);
            var path = random.Next(2) == 0 ? "/recommend" : "/recommend/result";
            var page = await ShownPage.OpenAsync(_guide, path + query);
            statuses[page.Status] = statuses.GetValueOrDefault(page.Status) + 1;

            if (isBroken)
            {
                Assert.True(page.Status == HttpStatusCode.BadRequest, $"{path}{query} answers {(int)page.Status}");
                Assert.NotEmpty(page.AllSaid(".problems li"));
                Assert.All(page.Document.QuerySelectorAll(".problems li a"), a => page.One(a.GetAttribute("href")!));
                if (page.Document.QuerySelector(".problems p a")?.GetAttribute("href") is { } without)
                    await ShownPage.OkAsync(_guide, without);
            }
            else
            {
                Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.Found,
                    $"{path}{query} answers {(int)page.Status}: "
                    + $"{(page.Has(".problems") ? page.Said(".problems") : "")}");
                if (page.Location is { } canonical)
                    await ShownPage.OkAsync(_guide, canonical);
            }
        }

        // Each kind of answer must have come up often enough to tell something.
        foreach (var status in (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.BadRequest])
            Assert.InRange(statuses.GetValueOrDefault(status), 20, Queries);
        Assert.Equal(Queries, statuses.Values.Sum());
    }

    /// <summary>A query of up to six parts, and whether anything in it is broken.</summary>
    private static (string Query, bool IsBroken) Make(Random random)
    {
        var isBroken = false;
        var parts = new List<string>();
        var keys = random.GetItems(Keys, random.Next(7)).ToList();
        if (random.Next(3) > 0)
            keys = [.. keys.Distinct().OrderBy(k => Array.IndexOf(Keys, k))];
        isBroken |= keys.Where(k => k != "language").GroupBy(k => k).Any(g => g.Count() > 1);
        foreach (var key in keys)
        {
            var breaks = random.Next(12) == 0;
            isBroken |= breaks;
            parts.Add($"{key}={Uri.EscapeDataString(breaks ? random.GetItems(Broken, 1)[0] : Valid(random, key))}");
        }

        if (random.Next(8) == 0)
            parts.Insert(random.Next(parts.Count + 1), "x%5B%5D=%3Cscript%3E");
        if (random.Next(20) == 0)
        {
            isBroken = true;
            parts.Insert(random.Next(parts.Count + 1), "need.nothing=nice");
        }

        return (parts.Count == 0 ? "" : "?" + string.Join('&', parts), isBroken);
    }

    /// <summary>Weights are never 0 here, so that no query leaves nothing to rank by.</summary>
    private static string Valid(Random random, string key) => random.GetItems(
        key switch
        {
            "size" => ["small", "medium", "large", ""],
            "language" => ["Python", "ruby", "C#", "CoffeeScript", ""],
            "policy" => ["prefer", "require", ""],
            "weight.size" or "weight.language" => ["1", "2.50", "10", "", "0.25"],
            "weighting" => ["stated", "unknown", ""],
            _ => (string[])["nice", "important", "must", "0", "", "3.0", "0.5"],
        },
        1)[0];
}
