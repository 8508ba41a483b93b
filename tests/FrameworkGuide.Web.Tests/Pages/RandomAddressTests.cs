using System.Text;
using FrameworkGuide.Web.Tests.Pages.Frameworks;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages;

/// <summary>
/// Whatever an address asks of list, search and comparison, it is answered, sent on or refused: nothing fails.
/// </summary>
[Collection(SharedVariedGuide.Name)]
public sealed class RandomAddressTests(VariedGuide varied)
{
    private const int Addresses = 600;

    private static readonly string[] Paths =
        ["/frameworks", "/search", "/compare", "/frameworks", "/search", "/compare", "/compare.md", "/compare.csv",
            "/api/v1/frameworks", "/api/v1/compare", "/Frameworks", "/compare/", "/SEARCH/",
            "/frameworks/f01/x", "/compare.txt"];

    private static readonly string[] Keys = ["q", "q", "language", "style", "licence", "size", "capability", "support",
        "sort", "page", "f", "f", "f", "only", "F", "Q", "x", ""];

    private static readonly string[] Words =
    [
        "Python", "c#", "MIT", "full-stack", "small", "orm:built-in", "cache:unknown", "active", "unknown",
        "size.large", "need.api", "name", "1", "2", "f00", "f07", "f11", "f12",
        "differences", "sea", "land", "alpha", "zet", "alpah", "words of", "", " ", "-1", "NaN", "99999999999999",
        "<script>", "\"", "'", "\\", "*", "NEAR(", "AND", "OR NOT", "^", ":", "name:",
        "\0", "\u0301", "\u202E", "\U0001F600", "\uFFFD", "\r\n", "\u2028", "; DROP TABLE Search;--", "%",
        "&", "=", "#", "../..",
    ];

    /// <summary>What is no UTF-8 or no escape at all.</summary>
    private static readonly string[] Raw = ["%", "%z", "%FF", "%ED%A0%80", "%C3%28", "%00", "%F0%9F%98", "+", "%u0041"];

    private readonly TestGuide _guide = varied.Guide;

    [Fact]
    public async Task No_address_fails()
    {
        var random = new Random(20261125);
        var statuses = new Dictionary<int, int>();
        for (var i = 0; i < Addresses; i++)
        {
            var address = Make(random);
            var page = await ShownPage.OpenAsync(_guide, address);

            // The answers of a project that a comparison is for have one form, to which one step leads.
            if ((int)page.Status == 302 && address.StartsWith("/compare?", StringComparison.Ordinal))
                page = await ShownPage.OpenAsync(_guide, page.Location!);
            var status = (int)page.Status;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            Assert.True(status is 200 or 301 or 308 or 400 or 404, $"{address} answers {status}");
            if (!address.StartsWith("/api", StringComparison.Ordinal)
                && !address.StartsWith("/compare.", StringComparison.Ordinal))
                page.AssertHarmless();
        }

        // Each kind of answer must have come up often enough to tell something.
        foreach (var status in (int[])[200, 301, 400, 404])
            Assert.InRange(statuses.GetValueOrDefault(status), 20, Addresses);
    }

    [Fact]
    public async Task What_is_refused_says_so_and_what_is_answered_has_no_problem()
    {
        var random = new Random(20261126);
        for (var i = 0; i < Addresses / 4; i++)
        {
            var address = Make(random);
            var page = await ShownPage.OpenAsync(_guide, address);
            if (page.Has("main") && (int)page.Status is 200 or 400)
                Assert.True(page.Has("[role=alert]") == ((int)page.Status == 400),
                    $"{address} answers {(int)page.Status}");
        }
    }

    private static string Make(Random random)
    {
        var query = new StringBuilder();
        for (var parts = random.Next(6); parts > 0; parts--)
            query.Append(query.Length == 0 ? '?' : '&').Append(One(random, Keys))
                .Append(random.Next(20) == 0 ? "" : "=").Append(Value(random));
        return One(random, Paths) + query;
    }

    private static string Value(Random random) => random.Next(12) switch
    {
        0 => One(random, Raw) + Uri.EscapeDataString(One(random, Words)),
        1 =>
            Uri.EscapeDataString(string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => One(random, Words)))),
        2 => Uri.EscapeDataString(string.Concat(Enumerable.Range(0, random.Next(1, 20))
            .Select(_ => RandomRune(random).ToString()))),
        3 => new string('x', random.Next(1, 12_000)),
        _ => Uri.EscapeDataString(One(random, Words)),
    };

    private static Rune RandomRune(Random random)
    {
        while (true)
            if (Rune.TryCreate(random.Next(random.Next(2) == 0 ? 0x300 : 0x110000), out var rune))
                return rune;
    }

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];
}
