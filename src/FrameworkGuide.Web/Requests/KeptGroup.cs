using System.Diagnostics.CodeAnalysis;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.History;

namespace FrameworkGuide.Web.Requests;

/// <summary>What the address of a group asks for: today's result, or one that was kept.</summary>
/// <param name="Query">The answers, read as the content of that moment has them, or as today's.</param>
/// <param name="Moment">Null unless it asks for a kept result.</param>
/// <param name="Then">The content of that moment; null unless it was found.</param>
internal sealed record KeptGroup(KeptState State, GroupQuery Query, KeptMoment? Moment, PastContent? Then)
{
    [MemberNotNullWhen(true, nameof(Moment), nameof(Then))]
    public bool IsFound => State == KeptState.Found;

    /// <summary>Whether everything in the address can be taken.</summary>
    public bool IsSound => Query.Problems.Count == 0 && State is KeptState.Found or KeptState.NotAsked;

    public string CanonicalQuery(CatalogSnapshot today) => IsFound
        ? GroupSince.QueryOf(Query.Members, Then.Snapshot, Moment)
        : GroupQuery.Format(Query.Members, today);

    /// <param name="pairs">What the page reads of the query.</param>
    public static Task<KeptGroup> ReadAsync(HttpContext context, IReadOnlyList<(string Key, string Value)> pairs) =>
        ReadAsync(GuideRequest.Of(context), context.RequestServices.GetRequiredService<ContentVersions>(), pairs);

    /// <param name="pairs">What the page reads of the query.</param>
    public static async Task<KeptGroup> ReadAsync(
        GuideRequest guide, ContentVersions versions, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var asked = await AskedContent.FindAsync(guide, versions, pairs);
        var query = With(GroupQuery.Read(pairs, asked.CatalogOr(guide.Catalog)), asked.Problems);
        return new KeptGroup(asked.StateWith(query.Problems.Count), query, asked.Moment, asked.Then);
    }

    private static GroupQuery With(GroupQuery query, IEnumerable<FieldProblem> problems) => query with
    {
        Problems = [.. query.Problems, .. problems.Select(p => new GroupProblem(null, p.Field, p.Message))],
    };
}
