using System.Net.Mime;
using System.Text;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Sharing;

/// <summary>
/// How a kept result is followed: a feed of what changes it, and a calendar of days to look at it again.
/// </summary>
internal static class DecisionEndpoints
{
    private const int MostEntries = 50;
    private const int SecondsToWait = 5;

    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(KeptAddress.FeedPath, Reading, FeedAsync)
            .WithMetadata(new KeptInQueryAttribute(), new ComputedAnewAttribute()).ExcludeFromDescription();
        routes.MapMethods(KeptAddress.CalendarPath, Reading, CalendarAsync)
            .WithMetadata(new KeptInQueryAttribute(), new ComputedAnewAttribute()).ExcludeFromDescription();
    }

    private static async Task<IResult> FeedAsync(
        HttpContext context, GuideRequest guide, KeptDecision decision, BaseAddress site)
    {
        var kept = await KeptInQueryAttribute.OfAsync(context);
        if (kept.State == KeptState.NotAsked)
            kept = kept with { State = KeptState.Bad, Query = kept.Query.With(KeptQuery.Missing) };
        if (RefusalOrNull(context, kept) is { } refusal)
            return refusal;
        try
        {
            var events = decision.Events(kept, MostEntries);
            if (events is null)
                PartialAnswer.Mark(context);
            return Feed(kept, guide, site, events);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return Unreadable(context);
        }
    }

    private static Utf8ContentHttpResult Feed(
        KeptResult kept, GuideRequest guide, BaseAddress site, IReadOnlyList<DecisionEvent>? events)
    {
        var (title, query) = (guide.Catalog.Site.Title, kept.CanonicalQuery(guide.Catalog));
        var (self, page) = (site.Url + KeptAddress.FeedPath + query, site.Url + KeptAddress.ResultPath + query);
        return AtomFeed.Answer(
            $"{title}: changes of a result kept on {English.Day(kept.Moment!.Day)}",
            events is null ? "The changes cannot be read at the moment. Try again later." : null,
            self, page, title,
            [
                .. (events ?? []).Select(e => new AtomEntry(
                    $"{self}#{e.Name}", e.Title, e.AtUtc, page,
                    AtomFeed.Html(e.Changes.Select(c => (c.Text, c.Why, c.Sources))))),
            ]);
    }

    private static async Task<IResult> CalendarAsync(HttpContext context, GuideRequest guide, BaseAddress site)
    {
        var kept = await KeptInQueryAttribute.OfAsync(context);
        if (RefusalOrNull(context, kept) is { } refusal)
            return refusal;
        var (catalog, today) = guide;
        var content = kept.Then?.Snapshot ?? catalog;
        var listed = new DecisionSide(content, today, kept.Answers, _ => null).Listed;
        return TypedResults.Text(
            CalendarFile.Write(
                $"{catalog.Site.Title}: ends of support and reviews",
                DecisionCalendar.List(catalog, listed, kept.Moment?.Day ?? today), site.Url, today),
            "text/calendar", Utf8);
    }

    /// <summary>Why there is nothing to follow; null where there is.</summary>
    private static ContentHttpResult? RefusalOrNull(HttpContext context, KeptResult kept) => kept.State switch
    {
        KeptState.NotHad => TypedResults.Text(
            $"{KeptMoment.ContentKey}: {KeptQuery.NotHad}\n", MediaTypeNames.Text.Plain, Utf8,
            StatusCodes.Status404NotFound),
        KeptState.Unreadable => Unreadable(context),
        _ when kept.Query.Problems.Count > 0 => TypedResults.Text(
            string.Concat(kept.Query.Problems.Select(p => $"{p.Field}: {p.Message}\n")), MediaTypeNames.Text.Plain,
            Utf8, StatusCodes.Status400BadRequest),
        _ => null,
    };

    private static ContentHttpResult Unreadable(HttpContext context)
    {
        context.Response.Headers.RetryAfter = English.Digits(SecondsToWait);
        return TypedResults.Text(
            $"{KeptQuery.Unreadable}\n", MediaTypeNames.Text.Plain, Utf8, StatusCodes.Status503ServiceUnavailable);
    }
}
