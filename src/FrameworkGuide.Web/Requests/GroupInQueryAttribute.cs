using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// A page that reads from its address the answers of several people, and, for a result that was kept, the moment it was
/// kept.
/// </summary>
/// <param name="takesAnswers">
/// Whether the keys of answers themselves add one person, as a questionnaire sends them.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class GroupInQueryAttribute(bool takesAnswers) : Attribute, IQueryReading
{
    /// <summary>The group of a request, which <see cref="LoadAsync"/> has read.</summary>
    public static KeptGroup Of(HttpContext context) => context.Features.Get<KeptGroup>()
        ?? throw new InvalidOperationException("The group of a request has to be read before it is used.");

    /// <summary>Reads it before anything needs it: to make a version of the content again takes a while.</summary>
    public async Task LoadAsync(HttpContext context)
    {
        var pairs = context.Request.QueryString.Pairs();
        context.Features.Set(await KeptGroup.ReadAsync(context, [.. takesAnswers ? pairs : pairs.Where(
            p => p.Key is GroupQuery.Answers or GroupQuery.Name or AnswersQuery.Only)]));
    }

    /// <summary>A group that cannot be taken is never kept, so that any text will do.</summary>
    public string KeyOf(HttpContext context) => Of(context) is { IsSound: true } group
        ? group.CanonicalQuery(GuideRequest.Of(context).Catalog)
        : "!";

    public string? CanonicalOrNull(HttpContext context) =>
        Of(context) is { IsSound: true } group
            && !(group.Query.IsCanonical && (!group.IsFound || IsLast(context.Request.QueryString)))
            ? group.CanonicalQuery(GuideRequest.Of(context).Catalog)
            : null;

    /// <summary>Whether the moment stands behind the answers, the content first.</summary>
    private static bool IsLast(QueryString query) => query.Pairs().Select(p => p.Key)
        .Where(k => GroupQuery.Keys.Contains(k) || AnswersQuery.IsKey(k)
            || k is KeptMoment.ContentKey or KeptMoment.DayKey)
        .ToList() is [.., KeptMoment.ContentKey, KeptMoment.DayKey];
}
