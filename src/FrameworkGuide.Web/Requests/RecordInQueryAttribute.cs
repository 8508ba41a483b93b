using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Requests;

/// <summary>What shows a record of a decision: it reads the answers and the fields of the record from its address.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RecordInQueryAttribute : Attribute, IQueryReading
{
    private static readonly AnswersInQueryAttribute Answers = new();

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
        var (answers, fields) = (AnswersInQueryAttribute.Of(context), Of(context));
        return answers.Problems.Count > 0 || fields.Problems.Count > 0 ? "!" : Format(context);
    }

    public string? CanonicalOrNull(HttpContext context)
    {
        var (answers, fields) = (AnswersInQueryAttribute.Of(context), Of(context));
        return answers.Problems.Count > 0 || fields.Problems.Count > 0 || answers.IsCanonical && fields.IsCanonical
            && IsInOrder(context)
            ? null
            : Format(context);
    }

    private static string Format(HttpContext context) => RecordAddress.Format(
        AnswersInQueryAttribute.Of(context).Answers, Of(context).Fields, GuideRequest.Of(context).Catalog);

    /// <summary>Whether no answer stands behind a field of the record.</summary>
    private static bool IsInOrder(HttpContext context) => context.Request.QueryString.Pairs()
        .SkipWhile(p => !RecordQuery.Keys.Contains(p.Key)).All(p => !AnswersQuery.IsKey(p.Key));
}
