using System.Text;
using FrameworkGuide.Core.Decisions;
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
        routes.MapMethods(RecordAddress.Page + ".md", ApiAddresses.Reading, MarkdownAsync).WithMetadata(query, computed)
            .ExcludeFromDescription();
        routes.MapMethods(RecordAddress.Page + ".csv", ApiAddresses.Reading, CsvAsync).WithMetadata(query, computed)
            .ExcludeFromDescription();

        // Counts as the API does, with every request.
        routes.MapMethods(ApiAddresses.Record, ApiAddresses.Reading, JsonAsync).WithMetadata(query)
            .WithName(GuideApi.RecordName).WithTags(ApiTags.Recommendation)
            .WithSummary("Gives the record of a decision")
            .WithDescription(
                "What the page /recommend/record shows, for the same query: the answers as a result's address has "
                    + "them, and what people say of their decision. The same as Markdown (MADR 4.0.0) is at "
                    + "/recommend/record.md, for spreadsheets at /recommend/record.csv.")
            .Answers<RecordJson>("The record. A browser keeps it as a file.")
            .Refuses(400, "Nothing is answered, or the query has values that cannot be taken; errors names each.")
            .Refuses(404, "The log of this site does not have the version of the content.")
            .Refuses(503, "The log of this site cannot be read just now; Retry-After says when to try again.");
    }

    private static Task<ContentHttpResult> MarkdownAsync(
        HttpContext context, BaseAddress site, KeptDecision past) =>
        TextAsync(context, site, past, "md", "text/markdown", RecordMarkdown.Write);

    private static Task<ContentHttpResult> CsvAsync(
        HttpContext context, BaseAddress site, KeptDecision past) =>
        TextAsync(context, site, past, "csv", "text/csv", RecordCsv.Write);

    private static async Task<ContentHttpResult> TextAsync(
        HttpContext context, BaseAddress site, KeptDecision past, string extension, string type,
        Func<DecisionRecord, RecordPlace, string> write)
    {
        var view = await RecordView.OfAsync(context, site, past);
        if (view.Record is not { } record)
            return TypedResults.Text(
                string.Concat(RecordRefusal.Problems(view).Select(p => $"{p.Field}: {p.Message}\n")), "text/plain",
                Encoding.UTF8, StatusOf(view, context));
        NameFile(context, record, extension);
        return TypedResults.Text(write(record, view.Place), type, Encoding.UTF8);
    }

    private static async Task<IResult> JsonAsync(HttpContext context, BaseAddress site, KeptDecision past)
    {
        var view = await RecordView.OfAsync(context, site, past);
        if (view.Record is not { } record)
            return ApiProblem.Of(
                StatusOf(view, context),
                view.State == KeptState.Unreadable ? KeptQuery.Unreadable
                    : "The query has values that cannot be taken; errors names each.",
                RecordRefusal.Problems(view));
        NameFile(context, record, "json");
        return TypedResults.Json(RecordJson.Of(record, view.Place), ApiJson.Readable.RecordJson);
    }

    /// <summary>Without an answer there is a page that asks for one, but no file.</summary>
    private static int StatusOf(RecordView view, HttpContext context) =>
        Math.Max(StatusCodes.Status400BadRequest, RecordRefusal.StatusOf(view, context.Response));

    private static void NameFile(HttpContext context, DecisionRecord record, string extension)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName($"{record.FileName}.{extension}");
        context.Response.Headers.ContentDisposition = header.ToString();
    }
}
