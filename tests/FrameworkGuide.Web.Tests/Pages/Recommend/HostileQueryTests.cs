using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Addresses nobody means well with.</summary>
[Collection(SharedGuides.Name)]
public sealed class HostileQueryTests(ChoosingGuide choosing)
{
    private static readonly string[] Keys =
    [
        "size", "language", "policy", "need.api", "need.admin", "weight.size", "weight.language", "weighting",
    ];

    private readonly TestGuide _guide = choosing.Guide;

    public static TheoryData<string> AttackedKeys =>
    [
        .. Keys,
        "need.",
        "need.<script>alert(1)</script>",
        "need.\"onload=alert(1) x=\"",
    ];

    [Theory]
    [MemberData(nameof(AttackedKeys))]
    public async Task Nothing_of_a_query_becomes_part_of_the_page(string key)
    {
        var path = "/recommend";
        foreach (var attack in HarmlessPage.Attacks)
        {
            path = path switch
            {
                "/recommend" => "/recommend/result",
                "/recommend/result" => "/recommend/all",
                _ => "/recommend",
            };
            var page = await ShownPage.OpenAsync(
                _guide, $"{path}?size=small&{Uri.EscapeDataString(key)}={Uri.EscapeDataString(attack)}");
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.True(page.Has(".problems li"));
            page.AssertHarmless();
        }
    }

    [Fact]
    public async Task Nothing_of_an_unknown_key_becomes_part_of_the_page()
    {
        foreach (var attack in HarmlessPage.Attacks)
        {
            var page = await ShownPage.OkAsync(
                _guide, $"/recommend/result?size=small&{Uri.EscapeDataString(attack)}={Uri.EscapeDataString(attack)}");
            Assert.DoesNotContain("alert(1)", page.Html, StringComparison.Ordinal);
            page.AssertHarmless();
        }
    }

    [Theory]
    [MemberData(nameof(AttackedKeys))]
    public async Task Long_values_are_cut_short_in_what_is_said(string key)
    {
        var page = await ShownPage.OpenAsync(
            _guide, $"/recommend/result?need.data=must&{Uri.EscapeDataString(key)}={new string('9', 5000)}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.InRange(page.Said(".problems li").Length, 1, 400);
        Assert.Equal("/recommend/result?need.data=must", page.One(".problems p a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_long_unknown_need_is_cut_short_too()
    {
        var page = await ShownPage.OpenAsync(
            _guide, $"/recommend/result?need.data=must&need.{new string('x', 5000)}=must");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.InRange(page.Said(".problems li").Length, 1, 400);
    }

    [Theory]
    [InlineData("size=%")]
    [InlineData("size=%zz")]
    [InlineData("size=%C3%28")]
    [InlineData("size=%FF%FE")]
    [InlineData("need.%F0%9F=must")]
    public async Task What_is_no_text_is_no_answer(string query)
    {
        foreach (var path in (string[])["/recommend", "/recommend/result"])
            Assert.Equal(HttpStatusCode.BadRequest, (await ShownPage.OpenAsync(_guide, $"{path}?{query}")).Status);
    }

    [Fact]
    public async Task Titles_and_reasons_of_the_content_are_text()
    {
        foreach (var address in (string[])["/recommend?step=needs&need.admin=important",
            "/recommend?step=needs/admin&need.admin=important&asked=needs/admin",
            "/recommend/all?need.admin=important", "/recommend/result?need.admin=important"])
        {
            var page = await ShownPage.OkAsync(_guide, address);
            Assert.Contains(ChoosingContent.AdminTitle, page.Said("main"));
            Assert.DoesNotContain("<b>& more", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("<i>admin", page.Html, StringComparison.Ordinal);
        }
    }
}
