using System.Text;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Api;
using FrameworkGuide.Web.Api.Description;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The record of a decision as files: /recommend/record.md, .csv and, for programs too, .json.</summary>
internal static class RecordEndpoints
{
    public static void MapRecordFiles(this IEndpointRouteBuilder routes)
    {
        var (query, computed) = (new RecordInQueryAttribute(), new ComputedAnewAttribute());
        routes.MapMethods(RecordAddress.Page + ".md", ApiAddresses.Reading, Markdown).WithMetadata(query, computed)
            .ExcludeFromDescription();
        routes.MapMethods(RecordAddress.Page + ".csv", ApiAddresses.Reading, Csv).WithMetadata(query, computed)
            .ExcludeFromDescription();

        // Counts as the API does, with every request.
        routes.MapMethods(ApiAddresses.Record, ApiAddresses.Reading, Json).WithMetadata(query)
            .WithName(GuideApi.RecordName).WithTags(ApiTags.Recommendation)
            .WithSummary("Gives the record of a decision")
            .WithDescription(
                "What the page /recommend/record shows, for the same query: the answers as a result's address has "
                    + "them, and what people say of their decision. The same as Markdown (MADR 4.0.0) is at "
                    + "/recommend/record.md, for spreadsheets at /recommend/record.csv.")
            .Answers<RecordJson>("The record. A browser keeps it as a file.")
            .Refuses(400, "Nothing is answered, or the query has values that cannot be taken; errors names each.");
    }

    private static ContentHttpResult Markdown(HttpContext context) =>
        Text(context, "md", "text/markdown", RecordMarkdown.Write);

    private static ContentHttpResult Csv(HttpContext context) => Text(context, "csv", "text/csv", RecordCsv.Write);

    private static ContentHttpResult Text(
        HttpContext context, string extension, string type, Func<DecisionRecord, RecordPlace, string> write)
    {
        var view = RecordView.Of(context);
        if (view.Record is not { } record)
            return TypedResults.Text(
                string.Concat(Problems(view).Select(p => $"{p.Field}: {p.Message}\n")), "text/plain", Encoding.UTF8,
                StatusCodes.Status400BadRequest);
        NameFile(context, record, extension);
        return TypedResults.Text(write(record, view.Place), type, Encoding.UTF8);
    }

    private static IResult Json(HttpContext context)
    {
        var view = RecordView.Of(context);
        if (view.Record is not { } record)
            return ApiProblem.Of(
                StatusCodes.Status400BadRequest, "The query has values that cannot be taken; errors names each.",
                Problems(view));
        NameFile(context, record, "json");
        return TypedResults.Json(RecordJson.Of(record, view.Place), ApiJson.Readable.RecordJson);
    }

    private static IReadOnlyList<FieldProblem> Problems(RecordView view) =>
        view.Problems.Count > 0 ? view.Problems : [new FieldProblem(AnswersQuery.Size, RecordFormTexts.NothingAnswered)];

    private static void NameFile(HttpContext context, DecisionRecord record, string extension)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName($"{record.FileName}.{extension}");
        context.Response.Headers.ContentDisposition = header.ToString();
    }
}
