using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>Two editors share a document: what each is shown and told, at the pages they come through.</summary>
public sealed class SharedDocumentTests : TwoEditorsTest
{
    private const string Publish = "/edit/publish/" + Alpha;

    [Fact]
    public async Task Reading_leaves_no_trace()
    {
        foreach (var page in (string[])["document", "publish", "rating", "release", "remove", "history", "preview"])
            Assert.Equal(HttpStatusCode.OK, (await Ada.GetAsync($"/edit/{page}/{Alpha}")).Status);
        await Ada.SendAsync(await Ada.OpenAsync(Alpha), "form.edit-document");
        Assert.Equal(0, Drafts());

        await Ada.ReplaceAsync(Alpha, "Alpha words.", "Ada's words.");
        await Bob.ReplaceAsync(Alpha, "language: Python", "language: Python # and more");
        await Bob.PublishAsync(Alpha);
        var before = await Guide.Service<DraftStore>().FindAsync("ada@example.org", Alpha, CancellationToken.None);
        await Ada.GetAsync(Publish);
        await Ada.OpenAsync(Alpha);
        Assert.Equal(before,
            await Guide.Service<DraftStore>().FindAsync("ada@example.org", Alpha, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_opened_before_a_colleague_published_loses_nothing_of_theirs()
    {
        var opened = await Ada.OpenAsync(Alpha);
        await Bob.ReplaceAsync(Alpha, "reviewed: 2026-11-01", "reviewed: 2026-11-02");
        await Bob.PublishAsync(Alpha, "Checked again.");
        var typed = ((IHtmlTextAreaElement)opened.One("#text")).Value
            .Replace("Alpha words.", "Ada's words.", StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect,
            (await Ada.SendAsync(opened, "form.edit-document", ("text", typed))).Status);
        var page = await Ada.OpenAsync(Alpha);
        Assert.Contains(
            "bob@example.org published another version", page.Said("[data-behind]"), StringComparison.Ordinal);
        Assert.Contains("“Checked again.”", page.Said("[data-behind]"), StringComparison.Ordinal);
        Assert.Equal(["Alpha"], (await Ada.GetAsync(Publish)).AllSaid("del"));
        var merged = await Ada.SendAsync(page, "form.edit-document", ("then", "merge"));
        Assert.Equal($"/edit/document/{Alpha}?saved=merged", merged.Location);
        await Ada.PublishAsync(Alpha);

        Assert.Equal(
            Some.Framework("Alpha", "Ada's words.", Some.Ratings("rest-api", "speed"))
                .Replace("11-01", "11-02", StringComparison.Ordinal),
            Guide.Content.Read(Alpha));
    }

    [Fact]
    public async Task A_publication_that_came_first_is_told_and_merged_and_the_reason_stays()
    {
        await Ada.ReplaceAsync(Alpha, "Alpha words.", "Ada's words.");
        var looked = await Ada.GetAsync(Publish);
        await Bob.ReplaceAsync(Alpha, "reviewed: 2026-11-01", "reviewed: 2026-11-02");
        await Bob.PublishAsync(Alpha, "Checked again.");

        foreach (var reason in (string[])["", "Better words."])
        {
            var refused = await Ada.SendAsync(looked, $"form[action='{Publish}']", ("reason", reason));
            Assert.Equal(HttpStatusCode.Conflict, refused.Status);
            Assert.StartsWith(
                "bob@example.org published another version meanwhile: “Checked again.”. "
                + "Your changes are not published yet.", refused.Said("#problem"), StringComparison.Ordinal);
            Assert.Equal(reason, ((IHtmlInputElement)refused.One("#reason")).Value);
            looked = reason.Length == 0 ? looked : refused;
        }

        var published = await Ada.SendAsync(looked, $"form[action='{Publish}']");
        Assert.Equal(Guide.PublishedAt(Alpha), published.Location);
        Assert.Contains("Ada's words.", Guide.Content.Read(Alpha), StringComparison.Ordinal);
        Assert.Contains("reviewed: 2026-11-02", Guide.Content.Read(Alpha), StringComparison.Ordinal);
        Assert.Equal("Better words.", Guide.History(Alpha)[0].Reason);
    }

    [Fact]
    public async Task Two_who_press_publish_at_once_both_get_there()
    {
        for (var round = 0; round < 8; round++)
        {
            await Ada.ReplaceAsync(First, "First words", $"First words {round}");
            await Bob.ReplaceAsync(First, "More words", $"More words {round}");
            var pages = (await Ada.GetAsync("/edit/publish/" + First), await Bob.GetAsync("/edit/publish/" + First));
            var answers = await Task.WhenAll(
                Ada.SendAsync(pages.Item1, $"form[action='/edit/publish/{First}']", ("reason", "One.")),
                Bob.SendAsync(pages.Item2, $"form[action='/edit/publish/{First}']", ("reason", "Two.")));

            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
            var (late, page) = answers[0].Status == HttpStatusCode.Conflict ? (Ada, answers[0]) : (Bob, answers[1]);
            Assert.Equal(HttpStatusCode.Redirect,
                (await late.SendAsync(page, $"form[action='/edit/publish/{First}']")).Status);
            var text = Guide.Content.Read(First);
            Assert.Contains($"First words {round}", text, StringComparison.Ordinal);
            Assert.Contains($"More words {round}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_removal_is_told_as_one_and_publishing_makes_the_document_again()
    {
        await Ada.ReplaceAsync(First, "First words.", "Ada's words.");
        var removing = await Bob.GetAsync("/edit/remove/" + First);
        Assert.Contains("ada@example.org has a draft of it, which stays", removing.Html, StringComparison.Ordinal);
        await Bob.SendAsync(removing, "main form.edit-form", ("reason", "Not needed."));

        var page = await Ada.OpenAsync(First);
        Assert.Equal("First", page.Said("h1"));
        Assert.StartsWith(
            "The document was removed since you began:", page.Said("[data-behind]"), StringComparison.Ordinal);
        Assert.Contains("bob@example.org removed it on", page.Said("[data-behind]"), StringComparison.Ordinal);
        Assert.Contains("“Not needed.”", page.Said("[data-behind]"), StringComparison.Ordinal);
        Assert.False(page.Has("a[href^='/edit/remove/']"));
        Assert.Equal("/edit/history/" + First,
            (await Bob.SendAsync(removing, "main form.edit-form", ("reason", "Again."))).Location);
        await Ada.PublishAsync(First);
        Assert.Equal(Some.Guide("First", "Ada's words.\n\nMore words."), Guide.Content.Read(First));

        await Bob.ReplaceAsync(First, "More words.", "Bob's words.");
        await Bob.PublishAsync(First, "For Bob.");
        var late = await Ada.GetAsync("/edit/remove/" + First);
        await Bob.ReplaceAsync(First, "Bob's words.", "Bob's best words.");
        await Bob.PublishAsync(First, "Better.");
        var refused = await Ada.SendAsync(late, "main form.edit-form", ("reason", "Away."));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("bob@example.org published another version meanwhile: “Better.”.", refused.Said("#problem"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_stay_when_somebody_publishes_while_they_are_made_and_both_paragraphs_can_be_kept()
    {
        await Ada.ReplaceAsync(First, "First words.", "Ada's words.");
        await Bob.ReplaceAsync(First, "First words.", "Bob's words.");
        await Bob.PublishAsync(First, "Mine.");
        var asked = await Ada.GetAsync("/edit/publish/" + First);
        await Bob.ReplaceAsync(First, "More words.", "Many more words.");
        await Bob.PublishAsync(First);

        var again = await Ada.SendAsync(asked, "form.edit-conflicts", ("choice-0", "both"));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("both", again.One("input[name=choice-0][checked]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await Ada.SendAsync(again, "form.edit-conflicts")).Status);
        await Ada.PublishAsync(First);
        Assert.Equal(Some.Guide("First", "Bob's words.\n\nAda's words.\n\nMany more words."),
            Guide.Content.Read(First));
    }

    [Fact]
    public async Task Characters_that_end_lines_elsewhere_stay_what_they_are()
    {
        const string odd = "a\u2028b\u2029c\u0085d\u000Ce";
        var text = Some.Guide("First", $"{odd}\n\nMore words.");
        Guide.Content.Write(First, text);

        await Ada.ReplaceAsync(First, "More words.", "Other words.");

        var draft = await Guide.Service<DraftStore>().FindAsync("ada@example.org", First, CancellationToken.None);
        Assert.Equal(text.Replace("More", "Other", StringComparison.Ordinal), draft!.Text);
        Assert.Single((await Ada.GetAsync("/edit/document/" + First)).Document.QuerySelectorAll("noscript li"),
            l => l.TextContent.Contains('\u2028', StringComparison.Ordinal));
    }
}
