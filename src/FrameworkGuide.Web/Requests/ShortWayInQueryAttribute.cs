using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>A page that reads answers and a step of the short way from its address.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShortWayInQueryAttribute : Attribute, IQueryReading
{
    /// <summary>The step and the answers of a request, read once.</summary>
    public static ShortWayQuery Of(HttpContext context)
    {
        if (context.Features.Get<ShortWayQuery>() is { } read)
            return read;
        read = ShortWayQuery.Read([.. context.Request.QueryString.Pairs()], GuideRequest.Of(context).Catalog);
        context.Features.Set(read);
        return read;
    }

    /// <summary>What cannot be taken is never kept, so that any text will do.</summary>
    public string KeyOf(HttpContext context) =>
        Of(context) is { Query.Problems.Count: 0 } way ? way.Format(GuideRequest.Of(context).Catalog) : "!";

    public string? CanonicalOrNull(HttpContext context)
    {
        var (way, catalog) = (Of(context), GuideRequest.Of(context).Catalog);
        return way.Query.Problems.Count > 0 || way.IsCanonical(context.Request.QueryString.Pairs(), catalog)
            ? null
            : way.Format(catalog);
    }
}
