using System.Net;
using System.Xml.Linq;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Results and comparisons as pictures to take along.</summary>
[Collection(SharedGuides.Name)]
public sealed class PictureFileTests(ShippedGuide shipped)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly TestGuide _guide = shipped.Guide;

    [Theory]
    [InlineData("/recommend/result.svg?size=small&language=Python&need.rest-api=important", "Flask")]
    [InlineData("/recommend/result.svg?size=small&need.rest-api=nice&only=laravel&only=rails", "Laravel")]
    [InlineData("/compare.svg?f=django&f=rails", "Django")]
    [InlineData("/compare.svg?f=django&f=rails&size=small", "Ruby on Rails")]
    public async Task A_picture_has_its_text_and_loads_nothing(string address, string named)
    {
        using var response = await _guide.Client.GetAsync(address);
        var picture = XDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Svg + "svg", picture.Root!.Name);
        Assert.NotEqual("", picture.Root.Element(Svg + "title")!.Value);
        Assert.Contains(picture.Descendants(Svg + "text"), t => t.Value.Contains(named, StringComparison.Ordinal));
        Assert.Empty(picture.Descendants(Svg + "image").Concat(picture.Descendants(Svg + "script")));
        Assert.DoesNotContain(picture.Descendants().Attributes(), a => a.Name.LocalName is "href" or "style");
    }

    [Theory]
    [InlineData("/recommend/result.svg?size=tiny", "size")]
    [InlineData("/recommend/result.svg?size=small&only=django", "only")]
    [InlineData("/compare.svg?f=django", "f")]
    [InlineData("/compare.svg?f=django&f=djanga", "f")]
    public async Task What_cannot_be_drawn_is_told_by_its_field(string address, string field)
    {
        using var response = await _guide.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(field + ": ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
