using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>Forms that change, add and remove without writing in the text.</summary>
public sealed class EditorFormsTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_rating_form_changes_its_lines_alone_and_the_effect_is_told_before()
    {
        _guide.Content.Write("projects/some.md",
            "---\ntitle: Some project\nanswers:\n  needs:\n    rest-api: important\n---\n\nWords.\n");
        _guide.Content.Settle();
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        _guide.Content.Write(Alpha,
            "---\nname: Alpha\nlanguage: Python\nreviewed: 2026-11-01\nneeds:\n  rest-api: # the first\n    value: "
            + "4\n    why: 'Old.'\n    sources:\n      - https://example.org/a\n---\n\n## Overview\n\nAlpha words.\n");

        var form = await ada.GetAsync($"/edit/rating/{Alpha}?of=needs/rest-api");
        Assert.Equal("4", ((IHtmlInputElement)form.One("#value")).Value);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await ada.SendAsync(form, "main form.edit-form", ("value", "7"))).Status);
        await ada.SendAsync(form, "main form.edit-form", ("value", "1.5"), ("why", "It's worse."),
            ("sources", "https://example.org/a\nhttps://example.org/b"));
        var publish = await ada.GetAsync("/edit/publish/" + Alpha);
        publish = publish.Location is { } merged ? await ada.GetAsync(merged) : publish;

        Assert.EndsWith("Gamma 3 → 2, Alpha 1 → 3", publish.Said(".edit-effect tbody tr"), StringComparison.Ordinal);
        Assert.Contains("Beta (", publish.Said(".edit-effect tbody tr strong"), StringComparison.Ordinal);
        await ada.PublishAsync(Alpha);
        Assert.Equal(
            "---\nname: Alpha\nlanguage: Python\nreviewed: 2026-11-01\n"
            + "needs:\n  rest-api: # the first\n    value: 1.5\n    why: 'It''s worse.'\n    sources:\n      - "
            + "https://example.org/a\n      - https://example.org/b\n---\n\n## Overview\n\nAlpha words.\n",
            _guide.Content.Read(Alpha));
    }

    [Fact]
    public async Task A_release_form_adds_a_row_that_is_live()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var form = await ada.GetAsync($"/edit/release/{Alpha}?cycle=");
        Assert.Equal(HttpStatusCode.BadRequest,
            (await ada.SendAsync(form, "main form.edit-form", ("cycle", "6.10"), ("released", "yesterday"))).Status);
        await ada.SendAsync(form, "main form.edit-form", ("cycle", "6.10"), ("released", "2026-10-01"),
            ("security-support-until", "2030-01-01"), ("source", "https://example.org/r"));
        await ada.PublishAsync(Alpha);

        Assert.Contains("  - cycle: \"6.10\"\n", _guide.Content.Read(Alpha), StringComparison.Ordinal);
        Assert.Contains("6.10", await _guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_can_be_made_removed_and_restored()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var begun = await ada.SendAsync(await ada.GetAsync("/edit/new"), "main form.edit-form", ("kind", "guide"),
            ("name", "A \"new\" guide"), ("slug", "new-guide"));
        Assert.Equal("/edit/document/guides/new-guide.md", begun.Location);
        await ada.ReplaceAsync("guides/new-guide.md", "Write the article here.", "An article.");
        await ada.ReplaceAsync("guides/new-guide.md", "Say here in a sentence what it is about.", "In short.");
        await ada.PublishAsync("guides/new-guide.md");
        Assert.Contains(
            "A &quot;new&quot; guide", await _guide.GetTextAsync("/guides/new-guide"), StringComparison.Ordinal);

        await ada.SendAsync(
            await ada.GetAsync("/edit/remove/guides/new-guide.md"), "main form.edit-form", ("reason", "Not needed."));
        Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync("/guides/new-guide"));
        Assert.False(File.Exists(_guide.Content["guides/new-guide.md"]));
        Assert.Equal("Not needed.", _guide.History("guides/new-guide.md")[0].Reason);

        var history = await ada.GetAsync("/edit/history/guides/new-guide.md");
        var change = await ada.GetAsync(history.Document.QuerySelector(".edit-revisions a")!.GetAttribute("href")!);
        Assert.Equal("/edit/document/guides/new-guide.md?saved=restored",
            (await ada.SendAsync(change, "main form.edit-form")).Location);
        await ada.PublishAsync("guides/new-guide.md");
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/guides/new-guide"));
    }

    [Fact]
    public async Task Removing_what_others_refer_to_tells_who_breaks()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        var page = await ada.GetAsync("/edit/remove/" + Alpha);

        Assert.Contains("guides/first.md", page.Html, StringComparison.Ordinal);
    }
}
