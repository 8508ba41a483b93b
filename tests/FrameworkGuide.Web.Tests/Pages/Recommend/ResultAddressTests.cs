using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

[Collection(SharedGuides.Name)]
public sealed class ResultAddressTests(ChoosingGuide choosing)
{
    private static readonly string[] Paths = ["/recommend/result", "/recommend"];

    private readonly TestGuide _guide = choosing.Guide;

    /// <summary>Addresses that are not canonical, and the one each should be.</summary>
    public static TheoryData<string, string, string> Redirects
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var path in Paths)
                foreach (var (given, canonical) in GivenAndCanonical)
                    data.Add(path, given, canonical);
            return data;
        }
    }

    private static (string Given, string Canonical)[] GivenAndCanonical =>
    [
        // Keys stand in the order of the content, languages too.
        ("?need.data=nice&need.api=must&size=small", "?size=small&need.api=must&need.data=nice"),
        ("?weighting=unknown&weight.language=1&weight.size=3&policy=require&language=Ruby&size=large&need.twins=1.5",
            "?size=large&language=Ruby&policy=require&need.twins=1.5&weight.size=3&weight.language=1"
            + "&weighting=unknown"),
        ("?language=Ruby&language=Python", "?language=Python&language=Ruby"),

        // Defaults are dropped.
        ("?size=small&policy=prefer", "?size=small"),
        ("?size=small&weighting=stated", "?size=small"),
        ("?size=small&weight.size=2", "?size=small"),
        ("?size=small&weight.language=3.0", "?size=small"),
        ("?size=small&need.api=0", "?size=small"),
        ("?size=small&need.api=0.000", "?size=small"),
        ("?size=small&need.api=0.0000000000001", "?size=small"),
        ("?size=&language=&policy=&need.api=&weight.size=&weight.language=&weighting=", ""),
        ("?size=&need.api=nice", "?need.api=nice"),
        ("?size", ""),
        ("?policy=prefer", ""),
        ("?language=&language=Python&language=", "?language=Python"),

        // Languages are spelled as in the content, and named once.
        ("?language=python", "?language=Python"),
        ("?language=PYTHON&language=ruby", "?language=Python&language=Ruby"),
        ("?language=%20typescript%20", "?language=TypeScript"),
        ("?language=Python&language=Python&language=python", "?language=Python"),
        ("?language=c%23", "?language=C%23"),

        // Numbers are written in one way.
        ("?need.api=2.50", "?need.api=2.5"),
        ("?need.api=02.5", "?need.api=2.5"),
        ("?need.api=10.0", "?need.api=10"),
        ("?need.api=.5", "?need.api=0.5"),
        ("?need.api=1.23456789012345", "?need.api=1.234567890123"),
        ("?size=small&weight.size=4.0", "?size=small&weight.size=4"),
        ("?language=Python&weight.language=07", "?language=Python&weight.language=7"),
    ];

    /// <summary>A result that is reached by the short way is sent to others without the way.</summary>
    [Theory]
    [InlineData("?size=small&asked=language&asked=needs/api", "?size=small")]
    [InlineData("?step=questions&size=small", "?size=small")]
    public async Task How_one_came_to_a_result_is_no_part_of_its_address(string given, string canonical)
    {
        var page = await ShownPage.OpenAsync(_guide, "/recommend/result" + given);

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.Equal("/recommend/result" + canonical, page.Location);
    }

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task An_address_that_says_the_same_in_another_way_leads_to_the_one_there_is(
        string path, string given, string canonical)
    {
        var page = await ShownPage.OpenAsync(_guide, path + given);

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.Equal(path + canonical, page.Location);
        Assert.Null(page.Headers.ETag);
        await ShownPage.OkAsync(_guide, page.Location!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?size=small")]
    [InlineData("?size=large&language=C%23&language=Ruby&policy=require&need.api=must&need.data=2&need.twins=0.5"
        + "&weight.size=0&weight.language=10&weighting=unknown")]
    [InlineData("?policy=require")]
    [InlineData("?weighting=unknown")]
    [InlineData("?weight.size=7.25")]
    [InlineData("?need.api=2")]
    [InlineData("?need.api=4")]
    public async Task A_canonical_address_answers_at_once(string query)
    {
        foreach (var path in Paths)
            await ShownPage.OkAsync(_guide, path + query);
    }

    [Theory]
    [InlineData("utm_source=x&Size=large&ref")]
    [InlineData("Size=small")]
    [InlineData("SIZE=nonsense")]
    [InlineData("Language=Ruby&POLICY=always")]
    [InlineData("Need.magic=must")]
    [InlineData("need=12&needs.api=x")]
    [InlineData("weight=12&Weight.size=x&weight.Size=x&weight.sizes=0")]
    [InlineData("Weighting=x&=x&size%20=x")]
    [InlineData("%3Cscript%3E=%3Cscript%3E")]
    public async Task Unknown_keys_change_nothing(string unknown)
    {
        const string query = "?size=small&need.api=must";
        foreach (var path in Paths)
        {
            var page = await ShownPage.OkAsync(_guide, path + query);
            foreach (var address in (string[])[$"{path}{query}&{unknown}", $"{path}?{unknown}&{query[1..]}"])
            {
                var other = await ShownPage.OkAsync(_guide, address);
                Assert.Equal(page.Headers.ETag, other.Headers.ETag);
                Assert.Equal(page.Html, other.Html);
            }
        }
    }

    [Theory]
    [InlineData("size=Small", "'Small' is not a value of size")]
    [InlineData("size=SMALL", "'SMALL' is not a value of size")]
    [InlineData("policy=Require", "'Require' is not a value of policy")]
    [InlineData("weighting=Unknown", "'Unknown' is not a value of weighting")]
    [InlineData("need.api=Must", "'Must' does not say how much it matters")]
    [InlineData("need.API=must", "there is no need 'API'")]
    [InlineData("need.Api=", "there is no need 'Api'")]
    public async Task Words_and_the_keys_of_needs_are_case_sensitive(string query, string message)
    {
        foreach (var path in Paths)
        {
            var page = await ShownPage.OpenAsync(_guide, $"{path}?{query}");
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Contains(message, page.Said(".problems li"));
        }
    }

    [Theory]
    [InlineData("size=small&size=small")]
    [InlineData("size=small&size=large")]
    [InlineData("size=&size=small")]
    [InlineData("policy=require&policy=prefer")]
    [InlineData("need.api=must&need.api=must")]
    [InlineData("need.api=nice&need.data=nice&need.api=")]
    [InlineData("weight.size=2&weight.size=2")]
    [InlineData("weight.language=2&weight.language=3")]
    [InlineData("weighting=unknown&weighting=unknown")]
    public async Task A_key_that_is_answered_twice_is_a_problem_even_if_both_agree(string query)
    {
        foreach (var path in Paths)
        {
            var page = await ShownPage.OpenAsync(_guide, $"{path}?{query}");
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Contains("answered more than once; allowed: one answer", page.Said(".problems li"));
        }
    }

    [Theory]
    [InlineData("/Recommend", "/recommend")]
    [InlineData("/recommend/", "/recommend")]
    [InlineData("/recommend/Result", "/recommend/result")]
    [InlineData("/RECOMMEND/result/", "/recommend/result")]
    public async Task Another_case_and_a_trailing_slash_redirect_for_good_and_keep_the_query(
        string path, string canonical)
    {
        foreach (var query in (string[])["", "?size=small",
            "?policy=prefer&Size=Large&language=c%23&x=%C3%A4+b", "?size=nonsense"])
        {
            var page = await ShownPage.OpenAsync(_guide, path + query);

            Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
            Assert.Equal(canonical + query, page.Location);
        }
    }
}
