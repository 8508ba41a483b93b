using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

/// <summary>What all frameworks of a comparison have alike is folded away, and is sourced as the rest is.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class AlikeRowsTests(ShippedGuide shipped)
{
    [Theory]
    [InlineData("?f=django&f=rails")]
    [InlineData("?f=django&f=rails&f=laravel&f=spring-boot")]
    public async Task Each_cell_of_a_row_that_is_alike_opens_its_sources(string query)
    {
        var page = await ShownPage.OkAsync(shipped.Guide, "/compare" + query);
        var cells = page.Document.QuerySelectorAll("details.rest tbody td");

        Assert.NotEmpty(cells);
        Assert.All(cells, c => Assert.NotEmpty(c.QuerySelectorAll("details.cell .sources a")));
    }
}
