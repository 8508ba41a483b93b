using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What is shown where an answer cannot be taken, beside others that can.</summary>
[Collection(SharedGuides.Name)]
public sealed class AnswerProblemTests(ChoosingGuide choosing)
{
    private const string Sizes = "allowed: small, medium and large";
    private const string Importances = "allowed: nice, important, must, or a number from 0 to 10 such as 2.5";
    private const string Weights = "allowed: a number from 0 to 10 such as 2.5";
    private const string Languages = "allowed: C#, JavaScript, PHP, Python, Ruby, TypeScript and CoffeeScript";
    private const string Needs = "allowed: api, pages, data, admin, magic and twins";

    private readonly TestGuide _guide = choosing.Guide;

    /// <summary>
    /// A bad answer, the others in canonical order, the field's name on the page, its place, and what is said.
    /// </summary>
    public static TheoryData<string, string, string, string, string> Bad => new()
    {
        { "size=tiny", "language=Python&need.api=must", "Size", "size", $"'tiny' is not a value of size; {Sizes}" },
        { "size=smal", "need.api=must", "Size", "size", $"{Sizes}; did you mean 'small'?" },
        { "size=small&size=large", "need.api=must", "Size", "size",
            "this is answered more than once; allowed: one answer" },
        { "size=small&size=small&size=small", "need.api=must", "Size", "size",
            "this is answered more than once; allowed: one answer" },
        { "language=Cobol", "size=small&need.api=must", "Languages", "language",
            $"'Cobol' is not a language of this guide; {Languages}" },
        { "language=Pyton", "size=small&language=Ruby", "Languages", "language",
            $"{Languages}; did you mean 'Python'?" },
        { "policy=always", "language=Ruby&need.api=nice", "Other languages", "language",
            "'always' is not a value of policy; allowed: prefer and require" },
        { "weighting=x", "language=Ruby&need.api=nice", "What matters most", "weights",
            "'x' is not a value of weighting; allowed: stated and unknown" },
        { "need.api=12", "size=large&need.data=must", "API", "need-api",
            $"'12' does not say how much it matters; {Importances}" },
        { "need.api=-1", "size=large&need.data=must", "API", "need-api",
            $"'-1' does not say how much it matters; {Importances}" },
        { "need.api=NaN", "size=large&need.data=must", "API", "need-api",
            $"'NaN' does not say how much it matters; {Importances}" },
        { "need.api=Infinity", "size=large&need.data=must", "API", "need-api", Importances },
        { "need.api=1e1", "size=large&need.data=must", "API", "need-api",
            $"'1e1' does not say how much it matters; {Importances}" },
        { "need.api=1,5", "size=large&need.data=must", "API", "need-api",
            $"'1,5' does not say how much it matters; {Importances}" },
        { "need.api=%2B1", "size=large&need.data=must", "API", "need-api",
            $"'+1' does not say how much it matters; {Importances}" },
        { "need.api=10.0000000001", "size=large&need.data=must", "API", "need-api", Importances },
        { "need.api=%D9%A3", "size=large&need.data=must", "API", "need-api", Importances },
        { "need.admin=always", "size=large", ChoosingContent.AdminTitle, "need-admin", Importances },
        { "need.admin=nice&need.admin=must", "size=large", ChoosingContent.AdminTitle, "need-admin",
            "this is answered more than once; allowed: one answer" },
        { "need.speed=must", "size=large&policy=require&need.data=must", "need.speed", "needs",
            $"there is no need 'speed'; {Needs}" },
        { "need.date=", "size=large", "need.date", "needs", $"{Needs}; did you mean 'data'?" },
        { "need.=must", "size=large", "need.", "needs", $"there is no need ''; {Needs}" },
        { "weight.size=abc", "size=large&need.data=2.5", "Weight of the size", "weights",
            $"'abc' is not a weight; {Weights}" },
        { "weight.size=11", "size=large&need.data=2.5", "Weight of the size", "weights",
            $"'11' is not a weight; {Weights}" },
        { "weight.language=1e1", "language=Ruby&weight.size=4", "Weight of the languages", "weights",
            $"'1e1' is not a weight; {Weights}" },
        { "weight.language=1&weight.language=1", "language=Ruby&weight.size=4", "Weight of the languages", "weights",
            "this is answered more than once; allowed: one answer" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_answer_is_named_explained_and_left_out(
        string bad, string others, string name, string anchor, string message)
    {
        foreach (var (path, query) in new[]
        {
            ("/recommend/result", $"?{bad}&{others}"),
            ("/recommend/all", $"?{others}&{bad}"),
            ("/recommend", $"?{others}&{bad}&step=needs"),
        })
        {
            var page = await ShownPage.OpenAsync(_guide, path + query);
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Equal("Some answers need another look", page.Said("h1"));
            Assert.Equal("1 answer is not valid", page.Said(".problems h2"));
            Assert.StartsWith(name + ": ", page.Said(".problems li"), StringComparison.Ordinal);
            Assert.EndsWith(message, page.Said(".problems li"), StringComparison.Ordinal);
            Assert.Equal("#" + anchor, page.One(".problems li a").GetAttribute("href"));
            page.One($"#{anchor}");

            // Beside the field it is said once more, in the group of the field; what is no field has no place.
            var field = bad.Split('=')[0];
            if (anchor != "needs")
            {
                var beside = page.One(
                    $"fieldset:has([name='{field}']) > .field-problem, .need:has([name='{field}']) .field-problem, "
                    + $".weight:has([name='{field}']) .field-problem, "
                    + $"#weights:has([name='{field}']) > .field-problem");
                Assert.EndsWith(message, ShownPage.TextOf(beside), StringComparison.Ordinal);
                page.One($"[aria-describedby~='{beside.Id}']");
            }

            var without = await ShownPage.OkAsync(_guide, "/recommend/all?" + others);
            Assert.Equal(without.Checked().Where(f => !f.StartsWith(field + "=", StringComparison.Ordinal)),
                page.Checked().Where(f => !f.StartsWith(field + "=", StringComparison.Ordinal)));

            var link = page.One(".problems p a");
            Assert.Equal("See the result without this answer", ShownPage.TextOf(link));
            Assert.Equal("/recommend/result?" + others, link.GetAttribute("href"));
            Assert.True((await ShownPage.OkAsync(_guide, link.GetAttribute("href")!)).Has("#outcome"));
        }
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_page_of_problems_is_never_kept(
        string bad, string others, string name, string anchor, string message)
    {
        _ = (name, anchor, message);
        var address = $"/recommend/result?{others}&{bad}";
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
            using var response = await _guide.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Null(response.Headers.ETag);
            Assert.Null(response.Headers.CacheControl);
        }
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        var page = await ShownPage.OpenAsync(_guide, "/recommend/result?size=x&language=y&policy=z&need.api=a"
            + "&need.b=must&weight.size=c&weighting=d&need.data=nice");

        Assert.Equal("7 answers are not valid", page.Said(".problems h2"));
        Assert.Equal(
            ["Size", "Languages", "Other languages", "API", "need.b", "Weight of the size", "What matters most"],
            page.AllSaid(".problems li a"));
        Assert.Equal("See the result without these answers", page.Said(".problems p a"));
        Assert.Equal("/recommend/result?need.data=nice", page.One(".problems p a").GetAttribute("href"));
    }

    [Fact]
    public async Task Of_hundreds_of_problems_twenty_are_told_and_the_others_counted()
    {
        var unknown = string.Join('&', Enumerable.Range(1, 300).Select(i => $"need.n{i}=must"));
        var page = await ShownPage.OpenAsync(_guide, "/recommend/result?size=small&" + unknown);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("300 answers are not valid", page.Said(".problems h2"));
        Assert.Equal(21, page.AllSaid(".problems li").Count);
        Assert.Equal("280 more problems are not listed.", page.AllSaid(".problems li")[^1]);
        Assert.Equal("/recommend/result?size=small", page.One(".problems p a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("size=x")]
    [InlineData("size=x&policy=require&weight.size=3&need.api=0")]
    public async Task Without_another_answer_there_is_no_result_to_link(string query)
    {
        var page = await ShownPage.OpenAsync(_guide, "/recommend/result?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.False(page.Has(".problems p"));
    }
}
