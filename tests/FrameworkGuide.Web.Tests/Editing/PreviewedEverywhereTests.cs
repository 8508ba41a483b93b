using System.Net.Http.Json;
using System.Text.RegularExpressions;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>
/// A request that shows a draft shows it wherever the published text would be: on every page, in
/// every file and in the API.
/// </summary>
public sealed partial class PreviewedEverywhereTests
{
    private const string Mark = "Zanzibar";

    private static readonly Dictionary<string, string[]> Addresses = new()
    {
        ["frameworks/django.md"] =
        [
            "/", "/frameworks", "/frameworks/django", "/compare?f=django&f=flask", "/compare.md?f=django&f=flask",
            "/compare.csv?f=django&f=flask", "/recommend?size=medium&language=Python",
            "/recommend/result?size=medium&language=Python", "/search?q=django", "/api/v1/frameworks",
            "/api/v1/frameworks/django", "/api/v1/compare?f=django&f=flask",
        ],
        ["needs/rest-api.md"] =
        [
            "/methodology", "/recommend/all", "/recommend?step=needs&size=small", "/frameworks/django",
            "/compare?f=django&f=flask", "/api/v1/needs", "/search?q=rest",
            "/recommend/result?size=medium&need.rest-api=must",
        ],
        ["guides/how-we-rate.md"] = ["/guides", "/guides/how-we-rate", "/search?q=rate"],
        ["guides/about.md"] = ["/about"],
    };

    public static TheoryData<string> Documents => [.. Addresses.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_draft_is_shown_in_place_of_what_is_published(string path)
    {
        using var guide = Previewing(path, text => Title().Replace(text, m => $"{m.Value}{Mark} ", 1));
        var without = new List<string>();
        foreach (var address in Addresses[path])
            if (!(await guide.GetTextAsync(address)).Contains(Mark, StringComparison.Ordinal))
                without.Add(address);

        Assert.Empty(without);
    }

    [Fact]
    public async Task Reasons_and_bodies_are_those_of_the_draft()
    {
        using var guide = Previewing(
            "frameworks/django.md",
            text => text.Replace("why: \"", $"why: \"{Mark} is near. ", StringComparison.Ordinal)
                + $"\n## More\n\nThe text of {Mark}.\n");

        foreach (var address in (string[])["/recommend/result?size=medium&language=Python",
            "/compare?f=django&f=flask"])
            Assert.Contains($"{Mark} is near", await guide.GetTextAsync(address), StringComparison.Ordinal);
        foreach (var address in (string[])["/frameworks/django", "/api/v1/frameworks/django",
            "/api/v1/compare?f=django&f=flask"])
            Assert.Contains($"The text of {Mark}", await guide.GetTextAsync(address), StringComparison.Ordinal);
        using var answer = await guide.Client.PostAsJsonAsync(
            "/api/v1/recommendations", new { size = "medium", languages = new[] { "Python" } });
        Assert.Contains($"{Mark} is near", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_shows_no_words_of_the_text_that_a_draft_replaces()
    {
        using var guide = Previewing("frameworks/django.md", text => text);

        var page = await ShownPage.OkAsync(guide, "/search?q=django");
        var found = page.Document.QuerySelectorAll("li")
            .Single(i => i.QuerySelector("h3 a[href='/frameworks/django']") is not null);
        Assert.Equal("", found.QuerySelector("p")!.TextContent.Trim());
    }

    /// <summary>A site of which every request shows a draft: the text on disk, changed.</summary>
    private static TestGuide Previewing(string path, Func<string, string> change)
    {
        CatalogDocument? draft = null;
        var guide = new TestGuide(content => content.CopyFrom(Checkout.Content))
        {
            Services = services => services.AddSingleton<IStartupFilter>(new ShowsDraft(() => draft!)),
        };
        guide.Clock.Set(TestGuide.AfterShippedContent);
        draft = Read(path, change(guide.Content.Read(path)));
        guide.Start(watch: false);
        return guide;
    }

    private static CatalogDocument Read(string path, string text)
    {
        var today = DateOnly.FromDateTime(TestGuide.AfterShippedContent.UtcDateTime);
        var read = new ContentReader(new Vocabulary { IsOpen = true }, today, 365).Read(
            ContentFolder.FileAt(path)!, text);
        return read.Document ?? throw new InvalidOperationException(string.Join('\n', read.Problems));
    }

    [GeneratedRegex("^(name|title): \"?", RegexOptions.Multiline)]
    private static partial Regex Title();

    private sealed class ShowsDraft(Func<CatalogDocument> draft) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, go) =>
            {
                GuideRequest.Of(context).Show(draft());
                return go(context);
            });
            next(app);
        };
    }
}
