using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>What was typed is kept, whatever fails; what is hostile stays text.</summary>
public sealed class NothingLostTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_form_sent_after_the_session_ended_is_sent_again_behind_the_sign_in()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var page = await ada.OpenAsync(Alpha);
        var typed = ((IHtmlTextAreaElement)page.One("#text")).Value
            .Replace("Alpha words.", "Typed <b>for</b> hours.", StringComparison.Ordinal);
        await ada.SendAsync(await ada.GetAsync("/edit/account"), ".edit-nav form");

        var ended = await ada.SendAsync(page, "form.edit-document", ("text", typed));
        Assert.Equal(HttpStatusCode.Unauthorized, ended.Status);
        var signedIn = await ada.SendAsync(
            ended, "main form", ("email", "ada@example.org"), ("password", EditorClient.Password));
        Assert.Equal(typed, ((IHtmlTextAreaElement)signedIn.One("main textarea")).Value.ReplaceLineEndings("\n"));
        await ada.SendAsync(signedIn, "main form.edit-form");

        Assert.Equal(typed, ((IHtmlTextAreaElement)(await ada.OpenAsync(Alpha)).One("#text")).Value);
    }

    [Fact]
    public async Task A_form_of_another_site_is_not_kept()
    {
        _guide.Start(watch: false);
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);

        var page = await stranger.PostAsync(
            "/edit/document/" + Alpha, [KeyValuePair.Create("text", "Forged.")], "https://evil.example");

        Assert.DoesNotContain("Forged.", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_windows_do_not_overwrite_each_other()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var (one, two) = (await ada.OpenAsync(Alpha), await ada.OpenAsync(Alpha));
        await ada.SendAsync(one, "form.edit-document", ("text", "first"));

        var refused = await ada.SendAsync(two, "form.edit-document", ("text", "second"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("second", ((IHtmlTextAreaElement)refused.One("#text")).Value);
        Assert.Equal("first", ((IHtmlTextAreaElement)(await ada.OpenAsync(Alpha)).One("#text")).Value);
        await ada.SendAsync(refused, "form.edit-document");
        Assert.Equal("second", ((IHtmlTextAreaElement)(await ada.OpenAsync(Alpha)).One("#text")).Value);
    }

    [Fact]
    public async Task A_draft_outlives_the_program_and_the_people_who_did_not_write_it_do_not_see_it()
    {
        _guide.Start(watch: false);
        using (var ada = await EditorClient.SignedInAsync(_guide))
            await ada.ReplaceAsync(Alpha, "Alpha words.", "Draft words.");
        _guide.Stop();
        _guide.Start(watch: false);
        using var again = await EditorClient.SignedInAsync(_guide);
        using var bob = await EditorClient.SignedInAsync(_guide, "bob@example.org");

        Assert.Contains("Draft words.", (await again.OpenAsync(Alpha)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft words.", (await bob.OpenAsync(Alpha)).Html, StringComparison.Ordinal);
        Assert.Contains(
            "Draft words.", (await again.GetAsync("/edit/preview/" + Alpha)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft words.", await _guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
    }

    [FolderFact]
    public async Task A_link_that_leads_elsewhere_is_not_written_through()
    {
        var outside = Path.Combine(Path.GetDirectoryName(_guide.Content.Root)!, "outside.md");
        File.WriteAllText(outside, Some.Guide("Outside"));
        File.CreateSymbolicLink(_guide.Content["guides/outside.md"], outside);
        File.CreateSymbolicLink(_guide.Content["guides/linked.md"], _guide.Content["guides/about.md"]);
        var inside = _guide.Content.Read("guides/about.md");
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var unread = await ada.OpenAsync("guides/outside.md");
        Assert.Contains("leads out of the content folder", unread.Said("[role=alert]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Some words.", unread.Html, StringComparison.Ordinal);
        await ada.ReplaceAsync("guides/linked.md", "About words.", "Other words.");

        var answer = await ada.PublishAsync("guides/linked.md");

        Assert.Contains("is a link to another place", answer.Said("#problem"), StringComparison.Ordinal);
        Assert.Equal(Some.Guide("Outside"), File.ReadAllText(outside));
        Assert.Equal(inside, _guide.Content.Read("guides/about.md"));
        Assert.Contains("Other words.", (await ada.OpenAsync("guides/linked.md")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_in_texts_names_and_reasons_stays_text()
    {
        const string script = "<script>alert(1)</script>";
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync(Alpha, "name: Alpha", $"name: 'Alpha {script}'");
        await ada.ReplaceAsync(
            Alpha, "Alpha words.", $"{script} <img src=x onerror=alert(1)> [a](javascript:alert(1))");
        await ada.ReplaceAsync(Alpha, " [a](javascript:alert(1))", "");
        await ada.PublishAsync(Alpha, $"Because {script}");

        foreach (var address in (string[])["/edit", "/edit/document/" + Alpha, "/edit/preview/" + Alpha,
            "/edit/history/" + Alpha, "/edit/changes", "/frameworks/alpha", $"/edit?q={script}"])
        {
            var page = await ada.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(page.Document.Scripts.Where(s => s.Type != "application/ld+json"),
                s => Assert.NotNull(s.Source));
            Assert.DoesNotContain(
                page.Document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }
}
