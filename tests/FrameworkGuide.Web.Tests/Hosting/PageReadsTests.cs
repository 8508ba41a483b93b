using System.Diagnostics.Metrics;
using FrameworkGuide.Web.Caching;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class PageReadsTests
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Fact]
    public void Where_nobody_listens_it_takes_no_memory_and_leaves_the_request_as_it_is()
    {
        var page = Page("somewhere");
        var context = Asking("GET", Firefox);
        PageReads.Note(context, page, isHit: true);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var time = 0; time < 1000; time++)
            PageReads.Note(context, page, isHit: true);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Null(context.GetEndpoint());
    }

    [Theory]
    [InlineData(Firefox, "browser")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1", "browser")]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "robot")]
    [InlineData("Mozilla/5.0 (compatible; archiver; +https://example.org/about)", "robot")]
    [InlineData("curl/8.14.1", "robot")]
    [InlineData(null, "robot")]
    public void A_reader_is_a_browser_or_a_robot(string? userAgent, string reader) =>
        Assert.Equal(reader, Assert.Single(Reads("a page for " + reader, "GET", userAgent)));

    [Fact]
    public void To_ask_for_the_headers_is_not_to_read() => Assert.Empty(Reads("headers", "HEAD", Firefox));

    /// <summary>The kinds of readers that are counted for a page of its own name: other sites may run beside.</summary>
    private static List<string> Reads(string route, string method, string? userAgent)
    {
        var readers = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter == GuideTelemetry.Meter && instrument.Name == "framework_guide.page.reads")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            var all = tags.ToArray().ToDictionary();
            if (all["http.route"] is string counted && counted == route)
                readers.Add((string)all["framework_guide.reader"]!);
        });
        listener.Start();
        PageReads.Note(Asking(method, userAgent), Page(route), isHit: true);
        return readers;
    }

    private static RouteEndpoint Page(string route) => new(
        _ => Task.CompletedTask, RoutePatternFactory.Parse("/"), 0, new EndpointMetadataCollection(new Route(route)),
        route);

    private static DefaultHttpContext Asking(string method, string? userAgent)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Headers.UserAgent = userAgent;
        return context;
    }

    private sealed record Route(string Text) : IRouteDiagnosticsMetadata
    {
        string IRouteDiagnosticsMetadata.Route => Text;
    }
}
