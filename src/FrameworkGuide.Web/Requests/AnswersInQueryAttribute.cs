using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>A page that reads answers from its address.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AnswersInQueryAttribute : Attribute, IQueryReading
{
    /// <summary>The answers of a request, read once.</summary>
    public static AnswersQuery Of(HttpContext context)
    {
        if (context.Features.Get<AnswersQuery>() is { } read)
            return read;
        var pairs = context.Request.QueryString.Pairs();
        var catalog = GuideRequest.Of(context).Catalog;

        // A comparison asks for differences under the key that names a shortlist elsewhere, and ignores other words.
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComparedInQueryAttribute>() is not null)
            pairs = pairs.Where(p => p.Key != AnswersQuery.Only || catalog.FrameworksBySlug.ContainsKey(p.Value));
        read = AnswersQuery.Read(pairs, catalog);
        context.Features.Set(read);
        return read;
    }

    /// <summary>
    /// Whether an address still says how far the short way had come: where it has ended, that means nothing.
    /// </summary>
    private static bool HasWay(QueryString query) =>
        query.Pairs().Any(p => p.Key is ShortWayQuery.StepKey or ShortWayQuery.AskedKey);

    /// <summary>Answers that cannot be taken are never kept, so that any text will do.</summary>
    public string KeyOf(HttpContext context)
    {
        var query = Of(context);
        return query.Problems.Count == 0 ? AnswersQuery.Format(query.Answers, GuideRequest.Of(context).Catalog) : "!";
    }

    public string? CanonicalOrNull(HttpContext context)
    {
        var query = Of(context);
        return query.Problems.Count > 0 || (query.IsCanonical && !HasWay(context.Request.QueryString))
            ? null
            : AnswersQuery.Format(query.Answers, GuideRequest.Of(context).Catalog);
    }
}
