using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Data;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The record that a request asks for, or what is wrong with it.</summary>
/// <param name="IsOfGroup">Whether it is of a group, and not of one person.</param>
/// <param name="State">Of the kept result, where it is of one.</param>
/// <param name="Problems">What is wrong with the answers, or else with the fields.</param>
/// <param name="Query">The query of the record: "?…".</param>
/// <param name="AskAgain">The result of the same answers as they were given, which says what is wrong.</param>
internal sealed record RecordView(
    bool IsOfGroup, KeptState State, IReadOnlyList<FieldProblem> Problems, RecordPlace Place, string Query,
    string AskAgain)
{
    /// <summary>Null where there is none to show.</summary>
    public DecisionRecord? Record { get; private init; }

    /// <summary>Null where there is no result to record.</summary>
    public RecordForm? Form { get; private init; }

    /// <summary>What the page is called.</summary>
    public string Title => Record is not null ? $"Record: {Record.Title}"
        : Form is not null ? RecordFormTexts.FieldsWrong
        : Problems.Count > 0 ? RecordFormTexts.AnswersWrong
        : RecordFormTexts.NothingYet;

    /// <summary>The result that it is of; of a kept one that is not found, today's.</summary>
    public string ResultAddress => (IsOfGroup ? GroupQuery.Page : KeptAddress.ResultPath) + Query;

    public static async Task<RecordView> OfAsync(HttpContext context, BaseAddress site, KeptDecision past)
    {
        var place = new RecordPlace(site.Url, ProgramVersion.Text);
        var guide = GuideRequest.Of(context);
        if (RecordInQueryAttribute.IsOfGroup(context))
            return OfGroup(context, guide, place, past);
        var kept = await KeptInQueryAttribute.OfAsync(context);
        var none = new RecordView(
            false, kept.State, kept.Query.Problems, place, kept.CanonicalQuery(guide.Catalog),
            KeptAddress.ResultPath + WithoutFields(context));
        return !none.IsSound || !kept.Answers.HasAnswers ? none : none.Write(
            context, past, kept.Then, kept.Moment,
            (catalog, day, profileOf) => RecordSubject.Of(
                ExplainedResult.Explain(catalog, day, kept.Answers, profileOf), profileOf));
    }

    /// <summary>The record as a file, by what its name ends with: "md".</summary>
    public string FileAddress(string extension) => $"{Form!.Action}.{extension}{Query}";

    private bool IsSound => State is KeptState.NotAsked or KeptState.Found && Problems.Count == 0;

    private static RecordView OfGroup(HttpContext context, GuideRequest guide, RecordPlace place, KeptDecision past)
    {
        var kept = GroupInQueryAttribute.Of(context);
        var none = new RecordView(
            true, kept.State, [.. kept.Query.Problems.Select(p => p.InAddress)], place,
            kept.CanonicalQuery(guide.Catalog), GroupQuery.Page + WithoutFields(context));
        return !none.IsSound || kept.Query.Members.Count < GroupQuery.Fewest ? none : none.Write(
            context, past, kept.Then, kept.Moment,
            (catalog, day, profileOf) => RecordSubject.Of(
                ExplainedGroup.Explain(catalog, day, kept.Query.Members), profileOf));
    }

    private static QueryString WithoutFields(HttpContext context) => QueryString.Create(
        context.Request.QueryString.Pairs().Where(p => !RecordQuery.Keys.Contains(p.Key))
            .Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)));

    private RecordView Write(
        HttpContext context, KeptDecision past, PastContent? then, KeptMoment? moment,
        Func<CatalogSnapshot, DateOnly, Func<string, FrameworkProfile?>, RecordSubject> explain)
    {
        var (guide, query) = (GuideRequest.Of(context), RecordInQueryAttribute.Of(context));
        if (then is null)
            return Write(explain(guide.Catalog, guide.Today, s => guide.FindProfile(s)?.Profile), null, query);
        try
        {
            return Write(explain(then.Snapshot, moment!.Day, s => past.FindThen(then.Snapshot, s)), moment, query);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return this with { State = KeptState.Unreadable };
        }
    }

    private RecordView Write(RecordSubject subject, KeptMoment? moment, RecordQuery query)
    {
        IReadOnlyList<FieldProblem> problems =
            [.. query.Problems, .. RecordCheck.Problems(subject.Candidates, query.Fields)];
        return this with
        {
            Record = problems.Count > 0 ? null : subject.Write(query.Fields),
            Form = RecordForm.Of(subject, moment, query, problems),
            Problems = problems,
            Query = RecordAddress.Format(Query, query.Fields),
        };
    }
}
