using System.Globalization;
using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>One of the first three, with the table behind its score.</summary>
/// <param name="Total">The sum of the weights as it is shown.</param>
internal sealed record ShownPick(
    int Rank, string Name, string Slug, double Score, string FirstIn, IReadOnlyList<ShownRow> Rows,
    double Total, IElement Element)
    : ShownRank(Rank, Name, Slug, Score, FirstIn)
{
    public static ShownPick Of(IElement article)
    {
        var link = article.QuerySelector("h3 a")!;
        var score = ShownPage.TextOf(article.QuerySelector(".score")!).Split(" points, first in ");
        var foot = article.QuerySelectorAll("tfoot td").Select(ShownPage.TextOf).ToList();
        Assert.EndsWith(" of our runs", score[1], StringComparison.Ordinal);
        Assert.Equal(score[0], foot[2]);
        return new ShownPick(
            int.Parse(article.QuerySelector(".rank")!.TextContent, CultureInfo.InvariantCulture),
            ShownPage.TextOf(link),
            SlugOf(link),
            ShownResult.Number(score[0]),
            score[1].Replace(" of our runs", "", StringComparison.Ordinal),
            [.. article.QuerySelectorAll("tbody tr").Select(ShownRow.Of)],
            ShownResult.Number(foot[0].Split(' ')[0]),
            article);
    }

    /// <summary>The sentence that holds it against the best other one; null where it is the only one.</summary>
    public string? Contrast => Element.QuerySelector(".contrast") is { } sentence ? ShownPage.TextOf(sentence) : null;

    /// <summary>What is said for it, or against it.</summary>
    public IReadOnlyList<string> Reasons(bool isAgainst) =>
        [
            .. Element.QuerySelectorAll(isAgainst ? ".reasons.against > li" : ".reasons:not(.against) > li")
                .Select(ShownPage.TextOf),
        ];
}
