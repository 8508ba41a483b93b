using FrameworkGuide.Core.Explanation;

namespace FrameworkGuide.Core.Decisions;

/// <summary>The links by which a result is kept and followed, as paths from the root of the site.</summary>
/// <param name="Result">The result as it is now, for good, with what changes from now on.</param>
public sealed record KeepLinks(string Result, string Feed, string Calendar)
{
    public static KeepLinks Of(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var (catalog, answers) = (explained.Catalog, explained.Answers);
        var moment = new KeptMoment(catalog.ContentVersion, explained.Today);
        return new KeepLinks(
            KeptAddress.Result(answers, catalog, moment), KeptAddress.Feed(answers, catalog, moment),
            KeptAddress.Calendar(answers, catalog, moment));
    }
}
