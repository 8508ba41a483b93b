using System.Text;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Web.Api;
using FrameworkGuide.Web.Api.Description;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The record of a decision as files: /recommend/record.md, .csv and, for programs too, .json, and the same
/// of a group.</summary>
internal static class RecordEndpoints
{
    public static void MapRecordFiles(this IEndpointRouteBuilder routes)
    {
        Map(routes, RecordAddress.Page, new RecordInQueryAttribute())
            .WithName(GuideApi.RecordName).WithSummary("Gets the record of a decision")
            .WithDescription(
                "What the page /recommend/record shows, for the same query: the answers as a result's address has "
                    + "them, and what people say of their decision. The same as Markdown (MADR 4.0.0) is at "
                    + "/recommend/record.md, for spreadsheets at /recommend/record.csv.")
            .Refuses(400, "Nothing is answered, or the query has values that are not valid; errors lists them.");
        Map(routes, RecordAddress.GroupPage, new RecordInQueryAttribute(isOfGroup: true))
            .WithName(GroupApi.RecordName).WithSummary("Gets the record of a group's decision")
            .WithDescription(
                "What the page /recommend/together/record shows, for the same query: the members as the address of "
                    + "their group has them, and what people say of their decision. The same as Markdown (MADR 4.0.0) "
                    + "is at /recommend/together/record.md, for spreadsheets at /recommend/together/record.csv.")
            .Refuses(
                400, "Fewer than two people have answered, or the query has values that are not valid; errors lists "
                    + "them.");
    }

    /// <summary>The files beside a page; that for programs, which is described, counts with every request.</summary>
    private static RouteHandlerBuilder Map(IEndpointRouteBuilder routes, string page, RecordInQueryAttribute query)
    {
        var computed = new ComputedAnewAttribute();
        routes.MapMethods(page + ".md", ApiAddresses.Reading, MarkdownAsync).WithMetadata(query, computed)
            .ExcludeFromDescription();
        routes.MapMethods(page + ".csv", ApiAddresses.Reading, CsvAsync).WithMetadata(query, computed)
            .ExcludeFromDescription();
        return routes.MapMethods(page + ".json", ApiAddresses.Reading, JsonAsync).WithMetadata(query)
            .WithTags(ApiTags.Recommendation)
            .Answers<RecordJson>("The record. A browser keeps it as a file.")
            .Refuses(404, "The log of this site does not have the version of the content.")
            .Refuses(503, "The log of this site cannot be read at the moment; Retry-After says when to try again.");
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
                    : "The query has values that are not valid; errors lists them.",
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
