using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>
/// A framework that is ruled out, the sentence on its rank, and each reason with the link that takes it back.
/// </summary>
internal sealed record ShownRuledOut(
    string Name, string Sentence, IReadOnlyList<(string Criterion, string Text, string Relax)> Reasons)
{
    public static ShownRuledOut Of(IElement entry) => new(
        ShownPage.TextOf(entry.QuerySelector("h3")!),
        ShownPage.TextOf(entry.QuerySelector(":scope > p")!),
        [
            .. entry.QuerySelectorAll(".reasons > li").Select(r => (ShownPage.TextOf(r.QuerySelector("b")!),
                ShownPage.TextOf(r), r.QuerySelector("p:last-child > a")!.GetAttribute("href")!)),
        ]);
}
