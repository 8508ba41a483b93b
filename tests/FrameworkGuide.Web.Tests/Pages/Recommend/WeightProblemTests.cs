using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Weights that cannot be taken, or leave nothing.</summary>
[Collection(SharedGuides.Name)]
public sealed class WeightProblemTests(ChoosingGuide choosing)
{
    private readonly TestGuide _guide = choosing.Guide;

    [Theory]
    [InlineData("size=small&weight.size=0", "Weight of the size", "w-weight-size", "?size=small")]
    [InlineData("language=Ruby&policy=require&weight.language=0.0", "Weight of the languages", "w-weight-language",
        "?language=Ruby&policy=require")]
    [InlineData("size=small&language=Ruby&weight.size=0&weight.language=0", "Weight of the size", "w-weight-size",
        "?size=small&language=Ruby")]
    [InlineData("size=small&need.api=0&weight.size=0&weighting=unknown", "Weight of the size", "w-weight-size",
        "?size=small&weighting=unknown")]
    public async Task Weights_that_leave_nothing_are_a_problem_of_a_weight(
        string query, string name, string input, string without)
    {
        foreach (var path in (string[])["/recommend/result?", "/recommend?"])
        {
            var page = await ShownPage.OpenAsync(_guide, path + query);
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Equal(
                $"{name}: the answers given all weigh 0, which leaves nothing to rank by; "
                + "give one of them a weight above 0, up to 10", page.Said(".problems li"));
            Assert.Equal("true", page.One("#" + input).GetAttribute("aria-invalid"));
            Assert.Contains("all weigh 0", page.Said("#" + page.One("#" + input).GetAttribute("aria-describedby")));
            Assert.True(page.One("details#weights").HasAttribute("open"));
            Assert.Equal("/recommend/result" + without, page.One(".problems p a").GetAttribute("href"));
            await ShownPage.OkAsync(_guide, "/recommend/result" + without);
        }
    }

    [Fact]
    public async Task A_wrong_weight_stays_as_it_was_given()
    {
        var page = await ShownPage.OpenAsync(
            _guide, "/recommend/result?size=small&weight.size=2,5&weight.language=x%22y");

        Assert.Equal("2,5", page.One("#w-weight-size").GetAttribute("value"));
        Assert.Equal("x\"y", page.One("#w-weight-language").GetAttribute("value"));
    }
}
