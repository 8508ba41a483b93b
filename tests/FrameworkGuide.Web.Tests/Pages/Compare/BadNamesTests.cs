using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

[Collection(SharedComparingGuide.Name)]
public sealed class BadNamesTests(ComparingGuide comparing)
{
    private const string All = "allowed: eta, alpha, beta, delta, epsilon, gamma and zeta";

    private readonly TestGuide _guide = comparing.Guide;

    public static TheoryData<string, string> Told => new()
    {
        { "f=alpha", "1 framework is named; allowed: 2 to 6" },
        { "f=", "0 frameworks are named; allowed: 2 to 6" },
        { "f", "0 frameworks are named; allowed: 2 to 6" },
        { "f=&f=&f=", "0 frameworks are named; allowed: 2 to 6" },
        { "f=&f=alpha&f=", "1 framework is named; allowed: 2 to 6" },
        { "f=alpha&f=beta&f=gamma&f=delta&f=epsilon&f=zeta&f=eta", "7 frameworks are named; allowed: 2 to 6" },
        { "f=alpha&f=beta&f=alpha", "'alpha' is named more than once" },
        { "f=alpha&f=gama", $"there is no framework 'gama'; {All}; did you mean 'gamma'?" },
        { "f=alpha&f=Beta", $"there is no framework 'Beta'; {All}; did you mean 'beta'?" },
        { "f=alpha&f=nothing-like-it", $"there is no framework 'nothing-like-it'; {All}" },
        { "f=alpha,beta", $"there is no framework 'alpha,beta'; {All}" },
        { "f=alpha&f=%20beta", $"there is no framework ' beta'; {All}; did you mean 'beta'?" },
        { "f=alpha&f=1%27%20OR%20%271%27%3D%271", $"there is no framework '1' OR '1'='1'; {All}" },
        { "f=alpha&f=beta%27%3B%20DROP%20TABLE%20Documents%3B--",
            $"there is no framework 'beta'; DROP TABLE Documents;--'; {All}" },
        { "f=alpha&f=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            $"there is no framework '<script>alert(1)</script>'; {All}" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public async Task What_cannot_be_compared_is_told_with_what_is_allowed(string query, string message)
    {
        var page = await ShownPage.OpenAsync(_guide, "/compare?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal([ShownPage.Shown(
            $"{char.ToUpperInvariant(message[0])}{message[1..]}{(message.EndsWith('?') ? "" : ".")}")],
            page.AllSaid(".problems li"));
        Assert.True(page.Has("form.chooser"));
        Assert.False(page.Has("table.comparison"));
        page.AssertHarmless();

        foreach (var file in (string[])["/compare.md", "/compare.csv"])
        {
            using var answer = await _guide.Client.GetAsync($"{file}?{query}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal($"f: {message}\n", await answer.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("/compare.md")]
    [InlineData("/compare.csv")]
    public async Task Files_of_nothing_are_refused(string path)
    {
        foreach (var query in (string[])["", "?", "?only=differences"])
            Assert.Equal(HttpStatusCode.BadRequest, await _guide.StatusOfAsync(path + query));
    }

    [Fact]
    public async Task Every_unknown_name_is_told_up_to_ten()
    {
        Assert.Equal(2,
            (await ShownPage.OpenAsync(_guide, "/compare?f=x1&f=alpha&f=x2")).AllSaid(".problems li").Count);
        Assert.Equal(10, (await ShownPage.OpenAsync(
            _guide, "/compare?" + string.Join('&', Enumerable.Range(0, 500).Select(i => $"f=x{i}"))))
            .AllSaid(".problems li").Count);
    }

    [Fact]
    public async Task Nothing_of_an_address_becomes_part_of_the_page()
    {
        foreach (var attack in HarmlessPage.Attacks)
        {
            var text = Uri.EscapeDataString(attack);
            var refused = await ShownPage.OpenAsync(_guide, $"/compare?f=alpha&f={text}");
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            refused.AssertHarmless();

            var shown = await ShownPage.OkAsync(_guide, $"/compare?f=alpha&f=beta&{text}={text}&only={text}");
            Assert.DoesNotContain("alert(1)", shown.Html, StringComparison.Ordinal);
            shown.AssertHarmless();
        }
    }

    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare.md")]
    [InlineData("/compare.csv")]
    public async Task What_is_long_or_no_text_is_refused_in_short(string path)
    {
        foreach (var value in (string[])[new string('x', 10_000), string.Concat(Enumerable.Repeat(
            "%F0%9F%98%80", 2000)), "%", "%zz", "%C3%28", "%ED%A0%80", "%00", "alpha%00"])
        {
            using var answer = await _guide.Client.GetAsync($"{path}?f=beta&f={value}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.InRange((await answer.Content.ReadAsStringAsync()).Length, 1, 20_000);
        }

        Assert.Equal(HttpStatusCode.OK,
            await _guide.StatusOfAsync($"{path}?f=alpha&f=beta&x={new string('x', 10_000)}"));
    }
}
