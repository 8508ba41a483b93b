using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Data;
using FrameworkGuide.Web.History;

namespace FrameworkGuide.Web.Requests;

/// <summary>The content that an address asks for: today's, or that of a moment.</summary>
/// <param name="Moment">Null unless it asks for one that can be.</param>
/// <param name="Then">The content of that moment; null unless it was found.</param>
/// <param name="Problems">What is wrong with the moment.</param>
internal sealed record AskedContent(
    KeptState State, KeptMoment? Moment, PastContent? Then, IReadOnlyList<FieldProblem> Problems)
{
    public static Task<AskedContent> FindAsync(
        HttpContext context, IReadOnlyList<(string Key, string Value)> pairs) =>
        FindAsync(
            GuideRequest.Of(context), context.RequestServices.GetRequiredService<ContentVersions>(), pairs);

    public static async Task<AskedContent> FindAsync(
        GuideRequest guide, ContentVersions versions, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var kept = KeptQuery.Read(pairs, guide.Today);
        if (!kept.IsGiven)
            return new AskedContent(KeptState.NotAsked, null, null, []);
        if (kept.Moment is not { } moment)
            return new AskedContent(KeptState.Bad, null, null, kept.Problems);
        try
        {
            if (await versions.FindAsync(moment, guide.Catalog) is not { } then)
                return new AskedContent(KeptState.NotHad, moment, null, []);
            IReadOnlyList<FieldProblem> problems =
                then.FirstDay > moment.Day ? [KeptQuery.TooEarly(moment, then.FirstDay.Value)] : [];
            return new AskedContent(KeptState.Found, moment, then, problems);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return new AskedContent(KeptState.Unreadable, moment, null, []);
        }
    }

    /// <summary>The content to read the rest of the address with.</summary>
    public CatalogSnapshot CatalogOr(CatalogSnapshot today) => Then?.Snapshot ?? today;

    /// <summary>What comes of it once the rest of the address is read.</summary>
    /// <param name="problems">How many things cannot be taken, the moment included.</param>
    public KeptState StateWith(int problems) => State == KeptState.Found && problems > 0 ? KeptState.Bad : State;
}
