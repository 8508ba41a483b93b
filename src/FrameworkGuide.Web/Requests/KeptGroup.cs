using System.Diagnostics.CodeAnalysis;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Data;
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
    public static async Task<KeptGroup> ReadAsync(
        HttpContext context, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var guide = GuideRequest.Of(context);
        var kept = KeptQuery.Read(pairs, guide.Today);
        KeptGroup Without(KeptState state, params IEnumerable<FieldProblem> problems) =>
            new(state, With(GroupQuery.Read(pairs, guide.Catalog), problems), kept.Moment, null);
        if (!kept.IsGiven)
            return Without(KeptState.NotAsked);
        if (kept.Moment is not { } moment)
            return Without(KeptState.Bad, kept.Problems);
        try
        {
            var versions = context.RequestServices.GetRequiredService<ContentVersions>();
            if (await versions.FindAsync(moment, guide.Catalog) is not { } then)
                return Without(KeptState.NotHad);
            var query = GroupQuery.Read(pairs, then.Snapshot);
            if (then.FirstDay > moment.Day)
                query = With(query, [KeptQuery.TooEarly(moment, then.FirstDay.Value)]);
            return new KeptGroup(query.Problems.Count > 0 ? KeptState.Bad : KeptState.Found, query, moment, then);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return Without(KeptState.Unreadable);
        }
    }

    private static GroupQuery With(GroupQuery query, IEnumerable<FieldProblem> problems) => query with
    {
        Problems = [.. query.Problems, .. problems.Select(p => new GroupProblem(null, p.Field, p.Message))],
    };
}
