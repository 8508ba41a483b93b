using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The record that a request asks for, or what is wrong with it.</summary>
/// <param name="Record">Null where there is none to show.</param>
/// <param name="Form">Null where there is no result to record.</param>
/// <param name="State">Of the kept result, where it is of one.</param>
/// <param name="Problems">What is wrong with the answers, or else with the fields.</param>
/// <param name="Query">The query of the record: "?…".</param>
internal sealed record RecordView(
    DecisionRecord? Record, RecordForm? Form, KeptState State, IReadOnlyList<FieldProblem> Problems, RecordPlace Place,
    string Query)
{
    public static async Task<RecordView> OfAsync(HttpContext context, BaseAddress site, KeptDecision past)
    {
        var (guide, kept) = (GuideRequest.Of(context), await KeptInQueryAttribute.OfAsync(context));
        var none = new RecordView(
            null, null, kept.State, kept.Query.Problems, new RecordPlace(site.Url, ProgramVersion.Text),
            kept.CanonicalQuery(guide.Catalog));
        if (kept.State is not (KeptState.NotAsked or KeptState.Found) || kept.Query.Problems.Count > 0
            || !kept.Answers.HasAnswers)
            return none;
        if (!kept.IsFound)
            return Of(
                none, guide.Catalog, guide.Today, kept, slug => guide.FindProfile(slug)?.Profile,
                RecordInQueryAttribute.Of(context));
        try
        {
            return Of(
                none, kept.Then.Snapshot, kept.Moment.Day, kept, slug => past.FindThen(kept, slug),
                RecordInQueryAttribute.Of(context));
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return none with { State = KeptState.Unreadable };
        }
    }

    /// <summary>The record as a file, by what its name ends with: "md".</summary>
    public string FileAddress(string extension) => $"{RecordAddress.Page}.{extension}{Query}";

    private static RecordView Of(
        RecordView none, CatalogSnapshot catalog, DateOnly day, KeptResult kept,
        Func<string, FrameworkProfile?> profileOf, RecordQuery query)
    {
        var result = ExplainedResult.Explain(catalog, day, kept.Answers, profileOf);
        IReadOnlyList<FieldProblem> problems =
            [.. query.Problems, .. RecordCheck.Problems(result.Explained.Recommendation, query.Fields)];
        return none with
        {
            Record = problems.Count > 0 ? null : DecisionRecord.Of(result, query.Fields, profileOf),
            Form = RecordForm.Of(result.Explained, kept.IsFound ? kept.Moment : null, query, problems),
            Problems = problems,
            Query = RecordAddress.Format(none.Query, query.Fields),
        };
    }
}
