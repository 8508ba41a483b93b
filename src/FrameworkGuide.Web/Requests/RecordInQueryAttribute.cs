using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// What shows a record of a decision: it reads a result, kept or not, and the fields of the record behind it.
/// </summary>
/// <param name="isOfGroup">Whether it reads the result of a group, and not of one person.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RecordInQueryAttribute(bool isOfGroup = false) : Attribute, IQueryReading
{
    private const string NeverKept = "!";

    private readonly IQueryReading _result = isOfGroup
        ? new GroupInQueryAttribute(takesAnswers: false) { TakesMoment = true }
        : new KeptInQueryAttribute();

    /// <summary>Whether a request is for the record of a group.</summary>
    public static bool IsOfGroup(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<RecordInQueryAttribute>()?._result is GroupInQueryAttribute;

    /// <summary>The fields of a request, read once.</summary>
    public static RecordQuery Of(HttpContext context)
    {
        if (context.Features.Get<RecordQuery>() is { } read)
            return read;
        read = RecordQuery.Read(context.Request.QueryString.Pairs());
        context.Features.Set(read);
        return read;
    }

    /// <summary>Reads the result before anything needs it.</summary>
    public Task LoadAsync(HttpContext context) => _result is GroupInQueryAttribute group
        ? group.LoadAsync(context)
        : KeptInQueryAttribute.OfAsync(context);

    /// <summary>Fields that cannot be taken are never kept, so that any text will do.</summary>
    public string KeyOf(HttpContext context)
    {
        var (result, fields) = (_result.KeyOf(context), Of(context));
        return result == NeverKept || fields.Problems.Count > 0
            ? NeverKept
            : RecordAddress.Format(result, fields.Fields);
    }

    public string? CanonicalOrNull(HttpContext context)
    {
        var fields = Of(context);
        return fields.Problems.Count > 0 || KeyOf(context) == NeverKept
            || _result.CanonicalOrNull(context) is null && fields.IsCanonical && IsLast(context.Request.QueryString)
            ? null
            : KeyOf(context);
    }

    /// <summary>Whether nothing of the result stands behind a field of the record.</summary>
    private static bool IsLast(QueryString query) =>
        !query.Pairs().Select(p => p.Key).SkipWhile(k => !RecordQuery.Keys.Contains(k))
            .Any(k => AnswersQuery.IsKey(k) || GroupQuery.Keys.Contains(k)
                || k is KeptMoment.ContentKey or KeptMoment.DayKey);
}
