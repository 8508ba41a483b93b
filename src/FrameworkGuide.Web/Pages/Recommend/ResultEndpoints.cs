using System.Text;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>A result as a picture: /recommend/result.svg.</summary>
internal static class ResultEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapResultPicture(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/recommend/result.svg", Reading, Picture).WithMetadata(new AnswersInQueryAttribute())
            .ExcludeFromDescription();

    private static ContentHttpResult Picture(HttpContext context, GuideRequest guide, BaseAddress site)
    {
        var (catalog, today) = guide;
        var query = AnswersInQueryAttribute.Of(context);
        if (query.Problems.Count > 0 || !query.Answers.HasAnswers)
            return TypedResults.Text(
                query.Problems.Count == 0
                    ? $"{QuestionWords.NothingAnswered} {QuestionWords.WhatToAnswer}\n"
                    : string.Concat(query.Problems.Select(p => $"{p.Field}: {p.Message}\n")),
                "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        var explained = ExplainedRecommendation.Explain(catalog, today, query.Answers);
        return TypedResults.Text(
            ResultSvg.Write(explained, ComparisonTexts.ComparedAsOf(catalog, today), site.Url + explained.Address),
            "image/svg+xml", Encoding.UTF8);
    }
}
