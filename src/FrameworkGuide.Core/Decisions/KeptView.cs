using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What the page of a kept result says above the result itself.</summary>
/// <param name="Changes">What became of it.</param>
/// <param name="Moment">When it was kept.</param>
/// <param name="TodayAddress">Where today's result of the same answers stands.</param>
public sealed record KeptView(
    DecisionChanges Changes, KeptMoment Moment, string TodayAddress)
{
    /// <summary>The query of its address.</summary>
    public string Query => KeptAddress.Query(Changes.Then.Answers, Changes.Then.Catalog, Moment);

    public string FeedAddress => KeptAddress.Feed(Changes.Then.Answers, Changes.Then.Catalog, Moment);

    public string CalendarAddress => KeptAddress.Calendar(Changes.Then.Answers, Changes.Then.Catalog, Moment);

    /// <summary>The first line: "As of 22 Nov 2026".</summary>
    public string AsOf => $"As of {English.Day(Moment.Day)}";

    /// <summary>Whether the verdict says something else now.</summary>
    public bool HasOtherVerdict => Changes.Then.Explained.Verdict != Changes.Now.Explained.Verdict;

    /// <summary>What became of the decision in one sentence.</summary>
    public string Summary => Changes.Any
        ? $"{English.Capitalize(DecisionTexts.Outcome(Changes.Then.Recommendation, Changes.Now.Recommendation))}."
        : $"Nothing behind this result has changed. Last checked: {English.Day(Changes.Now.Day)} (UTC).";

    /// <summary>What changed elsewhere; null where nothing did.</summary>
    public string? Others => Changes.OtherDocuments == 0 ? null
        : $"{English.Count(Changes.OtherDocuments, "other document", "other documents")} of the guide changed without "
            + "affecting this result.";

    /// <param name="catalog">What is published now.</param>
    public static KeptView Of(DecisionChanges changes, KeptMoment moment, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var then = changes.Then;
        return new KeptView(
            changes, moment,
            KeptAddress.ResultPath + AnswersQuery.Format(KeptAddress.Today(then.Answers, catalog), catalog));
    }
}
