using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>A form is sent from a page that is older than the draft, the log or the published text.</summary>
public sealed class LatePageTests : TwoEditorsTest
{
    [FolderFact]
    public async Task A_page_of_a_text_that_the_log_does_not_have_brings_it_along()
    {
        var faulty = Some.Guide("First", "Faulty words. [x](/nowhere)\n\nMore words.");
        Guide.Content.Write(First, faulty);
        var opened = await Ada.OpenAsync(First);
        Assert.True(opened.Has("input[name=originalText]"));
        Guide.Content.Write(First, faulty.Replace("More", "Many more", StringComparison.Ordinal));

        await Ada.SendAsync(opened, "form.edit-document", ("text", Some.Guide("First", "Sound words.\n\nMore words.")));
        Assert.StartsWith("The document was changed since you began: Somebody changed the file on disk",
            (await Ada.OpenAsync(First)).Said("[data-behind]"), StringComparison.Ordinal);
        await Ada.PublishAsync(First);

        Assert.Equal(Some.Guide("First", "Sound words.\n\nMany more words."), Guide.Content.Read(First));
        var forged = await Ada.SendAsync(
            opened, "form.edit-document", ("original", new string('0', 64)), ("text", "Forged."));
        Assert.Equal(HttpStatusCode.Conflict, forged.Status);
        Assert.Contains("so the text this page was made from is no longer known", forged.Said("[role=alert]"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_arrived_although_its_answer_was_lost_is_no_conflict_when_it_is_sent_again()
    {
        var opened = await Ada.OpenAsync(First);
        foreach (var words in (string[])["Ada's words.", "Ada's words."])
            Assert.Equal(HttpStatusCode.Redirect,
                (await Ada.SendAsync(opened, "form.edit-document", ("text", Some.Guide("First", words)))).Status);
        Assert.Equal(HttpStatusCode.Conflict,
            (await Ada.SendAsync(opened, "form.edit-document", ("text", Some.Guide("First", "Others.")))).Status);
    }

    [Fact]
    public async Task A_page_of_a_discarded_draft_is_never_taken_for_one_of_the_next()
    {
        await Ada.ReplaceAsync(First, "First words.", "Discarded words.");
        var old = await Ada.OpenAsync(First);
        await Ada.SendAsync(await Ada.OpenAsync(First), "form.edit-discard");
        await Ada.ReplaceAsync(First, "First words.", "Next words.");

        var refused = await Ada.SendAsync(old, "form.edit-document");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Next", string.Join(' ', refused.AllSaid("del")), StringComparison.Ordinal);
        Assert.Contains("Next words.", (await Ada.OpenAsync(First)).Html, StringComparison.Ordinal);
        Assert.Equal($"/edit/document/{First}?kept=true", (await Ada.SendAsync(old, "form.edit-discard")).Location);
    }

    [Fact]
    public async Task Words_that_a_browser_kept_are_compared_with_what_is_there_now_before_they_are_taken()
    {
        var opened = await Ada.OpenAsync(First);
        await Bob.ReplaceAsync(First, "More words.", "Bob's words.");
        await Bob.PublishAsync(First);
        var kept = ((IHtmlTextAreaElement)opened.One("#text")).Value
            .Replace("First words.", "Kept words.", StringComparison.Ordinal);

        var fields = opened.Document.QuerySelectorAll("form.edit-document input").Cast<IHtmlInputElement>()
            .Select(i => KeyValuePair.Create(i.Name!, i.Value ?? "")).Append(KeyValuePair.Create("text", kept));
        var difference = await Ada.PostAsync($"/edit/document/{First}?handler=Compare", fields);

        Assert.Equal(HttpStatusCode.OK, difference.Status);
        Assert.Equal(["First"], difference.AllSaid("del"));
        Assert.Equal(["Kept"], difference.AllSaid("ins"));
        Assert.Equal(0, Drafts());
    }
}
