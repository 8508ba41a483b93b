using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>Every address and handler of editors, asked for by somebody who is not signed in.</summary>
public sealed class StrangerTests : IDisposable
{
    private static readonly string[] Open = ["edit/sign-in", "edit/set-password"];

    private readonly TestGuide _guide = new();

    public StrangerTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_stranger_reaches_nothing_but_the_sign_in()
    {
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        foreach (var (route, handlers) in Routes())
        {
            foreach (var address in AddressesOf(route))
            {
                var got = await stranger.GetAsync(address);
                if (Open.Contains(route))
                    Assert.Equal(HttpStatusCode.OK, got.Status);
                else
                    Assert.True(got.Status == HttpStatusCode.Redirect
                        && got.Location!.StartsWith("/edit/sign-in?from=", StringComparison.Ordinal),
                        $"GET {address}: {got.Status}");
                foreach (var handler in handlers)
                {
                    var answer = await stranger.PostAsync(
                        $"{address}?handler={handler}", [KeyValuePair.Create("text", "Mine.")]);
                    Assert.True(answer.Status == (Open.Contains(route)
                        ? HttpStatusCode.BadRequest
                        : HttpStatusCode.Unauthorized),
                        $"POST {address} {handler}: {answer.Status}");
                }
            }
        }

        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/edit/preview/frameworks/alpha.md")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/EDIT/Preview/frameworks/alpha.md")).Status);
    }

    [Fact]
    public async Task Every_form_is_refused_without_its_token()
    {
        using var editor = await EditorClient.SignedInAsync(_guide);
        var before = Directory.EnumerateFiles(_guide.Content.Root, "*", SearchOption.AllDirectories)
            .Select(File.ReadAllText).ToList();
        foreach (var (route, handlers) in Routes())
            foreach (var address in AddressesOf(route))
                foreach (var handler in handlers)
                    Assert.Equal(
                        HttpStatusCode.BadRequest,
                        (await editor.PostAsync($"{address}?handler={handler}",
                            [
                                KeyValuePair.Create("text", "x"),
                                KeyValuePair.Create("version", "1"),
                                KeyValuePair.Create("reason", "x"),
                            ])).Status);
        Assert.Equal(before, Directory.EnumerateFiles(_guide.Content.Root, "*", SearchOption.AllDirectories)
            .Select(File.ReadAllText));
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
    }

    /// <summary>
    /// The routes below /edit with the names of their handlers for forms; an empty name is the one without.
    /// </summary>
    private List<(string Route, IReadOnlyList<string> Handlers)> Routes()
    {
        var routes = _guide.Service<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText?.TrimStart('/').Split('/')[0] == "edit")
            .Select(e => (e.RoutePattern.RawText!.TrimStart('/'), HandlersOf(e)))
            .ToList();
        Assert.True(routes.Count >= 14, $"only {routes.Count} routes");
        return routes;
    }

    private IReadOnlyList<string> HandlersOf(RouteEndpoint endpoint)
    {
        var page = _guide.Service<PageLoader>()
            .LoadAsync(endpoint.Metadata.GetMetadata<PageActionDescriptor>()!, endpoint.Metadata)
            .GetAwaiter().GetResult();
        return [.. page.HandlerMethods.Where(h => h.HttpMethod == "Post").Select(h => h.Name ?? "")];
    }

    private static IEnumerable<string> AddressesOf(string route) => route.Contains("{**path}", StringComparison.Ordinal)
        ? [$"/{route.Replace("{**path}", "frameworks/alpha.md", StringComparison.Ordinal)}",
            $"/{route.Replace("{**path}", "nowhere/x.md", StringComparison.Ordinal)}"]
        : [$"/{route.Replace("{id:long}", "1", StringComparison.Ordinal)}"];
}
