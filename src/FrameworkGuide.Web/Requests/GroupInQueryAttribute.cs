using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>A page that reads from its address the answers of several people.</summary>
/// <param name="takesAnswers">
/// Whether the keys of answers themselves add one person, as a questionnaire sends them.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class GroupInQueryAttribute(bool takesAnswers) : Attribute, IQueryReading
{
    public bool TakesAnswers => takesAnswers;

    /// <summary>The group of a request, read once.</summary>
    public static GroupQuery Of(HttpContext context)
    {
        if (context.Features.Get<GroupQuery>() is { } read)
            return read;
        var takesAnswers = context.GetEndpoint()?.Metadata.GetMetadata<GroupInQueryAttribute>()?.TakesAnswers == true;
        var pairs = context.Request.QueryString.Pairs();
        read = GroupQuery.Read(
            takesAnswers
                ? pairs
                : pairs.Where(p => p.Key is GroupQuery.Answers or GroupQuery.Name or AnswersQuery.Only),
            GuideRequest.Of(context).Catalog);
        context.Features.Set(read);
        return read;
    }

    /// <summary>A group that cannot be taken is never kept, so that any text will do.</summary>
    public string KeyOf(HttpContext context) => Of(context) is { Problems.Count: 0 } group
        ? GroupQuery.Format(group.Members, GuideRequest.Of(context).Catalog)
        : "!";

    public string? CanonicalOrNull(HttpContext context) => Of(context) is { Problems.Count: 0, IsCanonical: false } group
        ? GroupQuery.Format(group.Members, GuideRequest.Of(context).Catalog)
        : null;
}
