using System.Globalization;
using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What a result page shows of its ranking, read from its HTML.</summary>
internal sealed class ShownResult(ShownPage page)
{
    public ShownPage Page { get; } = page;

    /// <summary>The first three with their numbers, then the table of the others.</summary>
    public IReadOnlyList<ShownRank> Ranking { get; } =
    [
        .. page.Document.QuerySelectorAll("article.pick").Select(ShownPick.Of),
        .. page.Document.QuerySelectorAll("#outcome > details table.narrow tbody tr").Select(ShownRank.OfRow),
    ];

    public IEnumerable<ShownPick> Picks => Ranking.OfType<ShownPick>();

    /// <summary>Names of those that share the first rank.</summary>
    public IEnumerable<string> First => Ranking.Where(r => r.Rank == 1).Select(r => r.Name);

    public IReadOnlyList<ShownRuledOut> RuledOut { get; } = [.. page.Document.QuerySelectorAll("[aria-labelledby=out-title] .entries > li").Select(ShownRuledOut.Of)];

    public static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

/// <summary>A framework of the ranking; its score is in tenths, its first places as they are shown: "76%", "under 1%".</summary>
internal record ShownRank(int Rank, string Name, string Slug, double Score, string FirstIn)
{
    public static ShownRank OfRow(IElement row)
    {
        var link = row.QuerySelector("a")!;
        var cells = row.QuerySelectorAll("td").Select(ShownPage.TextOf).ToList();
        return new ShownRank((int)ShownResult.Number(cells[0]), ShownPage.TextOf(link), SlugOf(link), ShownResult.Number(cells[1]), cells[2]);
    }

    protected static string SlugOf(IElement link) => link.GetAttribute("href")!["/frameworks/".Length..];
}

/// <summary>One of the first three, with the table behind its score.</summary>
/// <param name="Total">The sum of the weights as it is shown.</param>
internal sealed record ShownPick(
    int Rank, string Name, string Slug, double Score, string FirstIn, IReadOnlyList<ShownRow> Rows, double Total, IElement Element)
    : ShownRank(Rank, Name, Slug, Score, FirstIn)
{
    public static ShownPick Of(IElement article)
    {
        var link = article.QuerySelector("h3 a")!;
        var score = ShownPage.TextOf(article.QuerySelector(".score")!).Split(" of 100 points, first in ");
        var foot = article.QuerySelectorAll("tfoot td").Select(ShownPage.TextOf).ToList();
        Assert.EndsWith(" of our runs", score[1], StringComparison.Ordinal);
        Assert.Equal(score[0], foot[2]);
        return new ShownPick(
            int.Parse(article.QuerySelector(".rank")!.TextContent, CultureInfo.InvariantCulture),
            ShownPage.TextOf(link),
            SlugOf(link),
            ShownResult.Number(score[0]),
            score[1].Replace(" of our runs", "", StringComparison.Ordinal).Replace("none", "0%", StringComparison.Ordinal),
            [.. article.QuerySelectorAll("tbody tr").Select(ShownRow.Of)],
            ShownResult.Number(foot[0].Split(' ')[0]),
            article);
    }

    /// <summary>The sentence that holds it against the best other one; null where it is the only one.</summary>
    public string? Contrast => Element.QuerySelector(".contrast") is { } sentence ? ShownPage.TextOf(sentence) : null;

    /// <summary>What is said for it, or against it.</summary>
    public IReadOnlyList<string> Reasons(bool isAgainst) =>
        [.. Element.QuerySelectorAll(isAgainst ? ".reasons.against > li" : ".reasons:not(.against) > li").Select(ShownPage.TextOf)];
}

/// <summary>What one answer adds to a score: its weight as it was given, its share of all weight, its points in tenths, and what it adds to the lead.</summary>
internal sealed record ShownRow(string Criterion, double Weight, string Share, string Value, double Points, string? Lead)
{
    public static ShownRow Of(IElement row)
    {
        var cells = row.QuerySelectorAll("td").Select(ShownPage.TextOf).ToList();
        var weight = cells[0].Split(' ');
        return new ShownRow(
            ShownPage.TextOf(row.QuerySelector("th")!), ShownResult.Number(weight[0]), weight[1], cells[1], ShownResult.Number(cells[2]), cells.Count > 3 ? cells[3] : null);
    }
}

/// <summary>A framework that is ruled out, the sentence on its rank, and each reason with the link that takes it back.</summary>
internal sealed record ShownRuledOut(string Name, string Sentence, IReadOnlyList<(string Criterion, string Text, string Relax)> Reasons)
{
    public static ShownRuledOut Of(IElement entry) => new(
        ShownPage.TextOf(entry.QuerySelector("h3")!),
        ShownPage.TextOf(entry.QuerySelector(":scope > p")!),
        [.. entry.QuerySelectorAll(".reasons > li").Select(r => (ShownPage.TextOf(r.QuerySelector("b")!), ShownPage.TextOf(r), r.QuerySelector("p:last-child > a")!.GetAttribute("href")!))]);
}
