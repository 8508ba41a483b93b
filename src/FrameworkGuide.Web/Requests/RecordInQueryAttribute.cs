using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// What shows a record of a decision: it reads a result, kept or not, and the fields of the record behind it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RecordInQueryAttribute : Attribute, IQueryReading
{
    private const string NeverKept = "!";

    private static readonly KeptInQueryAttribute Result = new();

    /// <summary>The fields of a request, read once.</summary>
    public static RecordQuery Of(HttpContext context)
    {
        if (context.Features.Get<RecordQuery>() is { } read)
            return read;
        read = RecordQuery.Read(context.Request.QueryString.Pairs());
        context.Features.Set(read);
        return read;
    }

    /// <summary>Fields that cannot be taken are never kept, so that any text will do.</summary>
    public string KeyOf(HttpContext context)
    {
        var (result, fields) = (Result.KeyOf(context), Of(context));
        return result == NeverKept || fields.Problems.Count > 0
            ? NeverKept
            : RecordAddress.Format(result, fields.Fields);
    }

    public string? CanonicalOrNull(HttpContext context)
    {
        var fields = Of(context);
        return fields.Problems.Count > 0 || KeyOf(context) == NeverKept
            || Result.CanonicalOrNull(context) is null && fields.IsCanonical && IsLast(context.Request.QueryString)
            ? null
            : KeyOf(context);
    }

    /// <summary>Whether nothing of the result stands behind a field of the record.</summary>
    private static bool IsLast(QueryString query) =>
        !query.Pairs().Select(p => p.Key).SkipWhile(k => !RecordQuery.Keys.Contains(k))
            .Any(k => AnswersQuery.IsKey(k) || k is KeptMoment.ContentKey or KeptMoment.DayKey);
}
