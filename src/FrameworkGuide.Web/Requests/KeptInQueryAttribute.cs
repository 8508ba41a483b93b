using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// An address that reads answers, and, for a result that was kept, the moment it was kept. What it shows then depends
/// on the content of that moment and on today's: the page's key has both.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptInQueryAttribute : Attribute, IQueryReading
{
    private static readonly AnswersInQueryAttribute Today = new();

    /// <summary>What a request asks for, read once.</summary>
    public static async Task<KeptResult> OfAsync(HttpContext context)
    {
        if (context.Features.Get<KeptResult>() is { } read)
            return read;
        read = await KeptResult.ReadAsync(context);
        context.Features.Set(read);
        return read;
    }

    /// <summary>
    /// Reads it before anything needs it: to make a version of the content again takes a while, in which no thread has
    /// to wait. Stands behind routing.
    /// </summary>
    public static Task LoadAsync(HttpContext context, RequestDelegate next)
    {
        return context.GetEndpoint()?.Metadata.GetMetadata<IQueryReading>() switch
        {
            KeptInQueryAttribute or RecordInQueryAttribute => LoadThenAsync(OfAsync, context, next),
            GroupInQueryAttribute group => LoadThenAsync(group.LoadAsync, context, next),
            _ => next(context),
        };

        static async Task LoadThenAsync(Func<HttpContext, Task> load, HttpContext context, RequestDelegate next)
        {
            await load(context);
            await next(context);
        }
    }

    public string KeyOf(HttpContext context) => Loaded(context) switch
    {
        { State: KeptState.NotAsked } => Today.KeyOf(context),
        { IsFound: true } kept => kept.CanonicalQuery(GuideRequest.Of(context).Catalog),
        _ => "!", // Never kept.
    };

    public string? CanonicalOrNull(HttpContext context)
    {
        var kept = Loaded(context);
        if (kept.State == KeptState.NotAsked)
            return Today.CanonicalOrNull(context);
        return !kept.IsFound || kept.Query.IsCanonical && IsLast(context.Request.QueryString)
            ? null
            : kept.CanonicalQuery(GuideRequest.Of(context).Catalog);
    }

    /// <summary>Whether the moment stands behind the answers, the content first.</summary>
    private static bool IsLast(QueryString query)
    {
        var keys = query.Pairs().Select(p => p.Key)
            .Where(k => AnswersQuery.IsKey(k) || k is KeptMoment.ContentKey or KeptMoment.DayKey).ToList();
        return keys is [.., KeptMoment.ContentKey, KeptMoment.DayKey];
    }

    private static KeptResult Loaded(HttpContext context) => context.Features.Get<KeptResult>()
        ?? throw new InvalidOperationException("The kept result of a request has to be read before it is used.");
}
