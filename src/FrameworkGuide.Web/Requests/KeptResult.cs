using System.Diagnostics.CodeAnalysis;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.History;

namespace FrameworkGuide.Web.Requests;

/// <summary>What the address of a result asks for: today's, or one that was kept.</summary>
/// <param name="Query">The answers, read as the content of that moment has them, or as today's.</param>
/// <param name="Moment">Null unless it asks for a kept result.</param>
/// <param name="Then">The content of that moment; null unless it was found.</param>
internal sealed record KeptResult(KeptState State, AnswersQuery Query, KeptMoment? Moment, PastContent? Then)
{
    [MemberNotNullWhen(true, nameof(Moment), nameof(Then))]
    public bool IsFound => State == KeptState.Found;

    /// <summary>
    /// The answers, with weights left out that were the site's own then: those follow the site, however they were
    /// written.
    /// </summary>
    public ProjectAnswers Answers => IsFound && !Query.IsCanonical
        ? AnswersQuery.Read(AnswersQuery.Pairs(Query.Answers, Then.Snapshot), Then.Snapshot).Answers
        : Query.Answers;

    /// <summary>Where it is written; of a result that is not kept, or not found, today's.</summary>
    public string CanonicalQuery(CatalogSnapshot today) => IsFound
        ? KeptAddress.Query(Query.Answers, Then.Snapshot, Moment)
        : AnswersQuery.Format(Query.Usable, today);

    public static Task<KeptResult> ReadAsync(HttpContext context) => ReadAsync(
        GuideRequest.Of(context), context.RequestServices.GetRequiredService<ContentVersions>(),
        [.. context.Request.QueryString.Pairs()]);

    /// <param name="pairs">The decoded keys and values of its address, in order.</param>
    public static async Task<KeptResult> ReadAsync(
        GuideRequest guide, ContentVersions versions, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var asked = await AskedContent.FindAsync(guide, versions, pairs);
        var query = AnswersQuery.Read(pairs, asked.CatalogOr(guide.Catalog)).With(asked.Problems);
        return new KeptResult(asked.StateWith(query.Problems.Count), query, asked.Moment, asked.Then);
    }
}
