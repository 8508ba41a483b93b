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
        read = AnswersQuery.Read(context.Request.QueryString.Pairs(), GuideRequest.Of(context).Catalog);
        context.Features.Set(read);
        return read;
    }

    /// <summary>Answers that cannot be taken are never kept, so that any text will do.</summary>
    public string KeyOf(HttpContext context)
    {
        var query = Of(context);
        return query.Problems.Count == 0 ? AnswersQuery.Format(query.Answers, GuideRequest.Of(context).Catalog) : "!";
    }

    public string? CanonicalOrNull(HttpContext context)
    {
        var query = Of(context);
        return query.Problems.Count > 0 || query.IsCanonical
            ? null
            : AnswersQuery.Format(query.Answers, GuideRequest.Of(context).Catalog);
    }
}
