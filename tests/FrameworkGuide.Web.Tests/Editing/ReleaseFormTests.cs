using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

public sealed class ReleaseFormTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Release =
        "releases:\n  - cycle: \"6.0 LTS\"\n    released: 2025-01-01\n    security-support-until: "
        + "2028-01-01\n    latest: \"6.0.1\"\n    source: https://example.org/r\n    note: "
        + "|\n      Line one.\n      Line two.\n";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("6.0 LTS")]
    [InlineData("  6.0   lts ")]
    [InlineData("\"6.0 LTS\"")]
    [InlineData("“6.0 LTS”")]
    public async Task A_new_cycle_never_takes_the_place_of_one_that_is_there(string name)
    {
        var ada = await StartAsync();
        var form = await ada.GetAsync($"/edit/release/{Alpha}?cycle=");

        var answer = await ada.SendAsync(form, "main form.edit-form", ("cycle", name), ("latest", "x"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("There is already a release line 6.0 LTS.", answer.Said("#cycle-problem"));
        Assert.True(answer.Has($"main a[href='/edit/release/{Alpha}?cycle=6.0%20LTS']"));
        Assert.Equal("x", ((IHtmlInputElement)answer.One("#latest")).Value);
        Assert.Contains(Release, await TextAsync(ada), StringComparison.Ordinal);
        ada.Dispose();
    }

    [Fact]
    public async Task Two_windows_that_add_the_same_cycle_make_one()
    {
        using var ada = await StartAsync();
        var (one, two) =
            (await ada.GetAsync($"/edit/release/{Alpha}?cycle="), await ada.GetAsync($"/edit/release/{Alpha}?cycle="));
        Assert.Equal($"/edit/document/{Alpha}?saved=release#line-7",
            (await ada.SendAsync(one, "main form.edit-form", ("cycle", "7.0"), ("latest", "7.0.1"))).Location);

        var second = await ada.SendAsync(two, "main form.edit-form", ("cycle", "7.0"), ("latest", "7.0.9"));

        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        Assert.Equal("There is already a release line 7.0.", second.Said("#cycle-problem"));
        Assert.Contains("latest: \"7.0.1\"", await TextAsync(ada), StringComparison.Ordinal);
        Assert.DoesNotContain("7.0.9", await TextAsync(ada), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_keeps_its_lines_when_something_else_changes()
    {
        using var ada = await StartAsync();
        var before = await TextAsync(ada);
        var form = await ada.GetAsync($"/edit/release/{Alpha}?cycle=6.0%20LTS");

        await ada.SendAsync(form, "main form.edit-form", ("latest", "6.0.2"));
        Assert.Equal(before.Replace("6.0.1", "6.0.2", StringComparison.Ordinal), await TextAsync(ada));

        await ada.SendAsync(await ada.GetAsync($"/edit/release/{Alpha}?cycle=6.0%20LTS"), "main form.edit-form",
            ("note", "Line one.\nLine 2.\n\nA third."));
        Assert.Contains("    note: |\n      Line one.\n      Line 2.\n\n      A third.\n", await TextAsync(ada),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_problem_stands_at_its_field_and_nothing_is_saved()
    {
        using var ada = await StartAsync();
        var before = await TextAsync(ada);
        foreach (var (cycle, name, value, said) in ((string, string, string, string)[])
        [
            ("6.0%20LTS", "security-support-until", "2024-12-31",
                "“Security fixes until” is 2024-12-31, before “Released on”, 2025-01-01."),
            ("6.0%20LTS", "active-support-until", "2028-02-01",
                "“Security fixes until” is 2028-01-01, before “Bug fixes until”, 2028-02-01."),
            ("6.0%20LTS", "released", "1. 2. 2026", "A day is written as 2026-11-25, or left empty."),
            ("6.0%20LTS", "source", "www.example.org",
                "“Source” is 'www.example.org'; expected an address that starts with https:// or http://."),
            ("6.0%20LTS", "latest", new string('1', 51), "“Newest version” has 51 characters; at most 50 are allowed."),
            ("", "cycle", new string('1', 31), "“Release line” has 31 characters; at most 30 are allowed."),
            ("", "cycle", " ", "Name the release line, such as 6.1."),
        ])
        {
            var answer = await ada.SendAsync(
                await ada.GetAsync($"/edit/release/{Alpha}?cycle={cycle}"), "main form.edit-form", (name, value));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            var field = name == "active-support-until" ? "security-support-until" : name;
            Assert.Equal(said, answer.Said($"#{field}-problem"));
            Assert.Equal(value.Trim(), ((IHtmlInputElement)answer.One("#" + name)).Value);
        }

        Assert.Equal(before, await TextAsync(ada));
    }

    [Fact]
    public async Task A_newest_version_that_is_older_than_its_line_is_saved_with_a_warning()
    {
        using var ada = await StartAsync();

        var answer = await ada.SendAsync(await ada.GetAsync($"/edit/release/{Alpha}?cycle=6.0%20LTS"),
            "main form.edit-form", ("latest-date", "2024-01-01"));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.Contains("latest-date is 2024-01-01", (await ada.OpenAsync(Alpha)).Said("ol.edit-problems"));
    }

    private async Task<EditorClient> StartAsync()
    {
        _guide.Content.Write(Alpha, Some.Framework("Alpha", more: "style: small\n" + Release));
        _guide.Content.Settle();
        _guide.Start(watch: false);
        return await EditorClient.SignedInAsync(_guide);
    }

    private static async Task<string> TextAsync(EditorClient editor) =>
        ((IHtmlTextAreaElement)(await editor.OpenAsync(Alpha)).One("#text")).Value;
}
