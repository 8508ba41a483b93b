using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

public sealed class NewDocumentTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_profile_asks_for_its_language_and_claims_no_review()
    {
        _guide.Content.Write("languages.yml", "- name: Bash\n- name: C#\n- name: Python\n");
        _guide.Content.Settle();
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var form = await ada.GetAsync("/edit/new?kind=framework");
        Assert.Empty(form.Document.QuerySelectorAll("input[name=language]:checked, option[selected]:not([value=''])"));

        var none = await ada.SendAsync(form, "main form.edit-form", ("name", "ASP.NET Core"), ("slug", "asp-net-core"));
        Assert.Equal(HttpStatusCode.BadRequest, none.Status);
        Assert.Equal("Choose the framework's language.", none.Said("#language-problem"));
        var unknown = await ada.SendAsync(
            form, "main form.edit-form", ("name", "ASP.NET Core"), ("slug", "asp-net-core"), ("language", "F#"));
        Assert.Equal("There is no language ‘F#’ in languages.yml.", unknown.Said("#language-problem"));
        var two = await ada.SendAsync(form, "main form.edit-form", ("name", "ASP.NET Core"), ("slug", "asp-net-core"),
            ("language", "Bash"), ("language", "C#"));
        Assert.Equal("Choose which of the languages is the main one.", two.Said("#main-problem"));

        var begun = await ada.SendAsync(two, "main form.edit-form", ("main", "C#"));

        Assert.Equal("/edit/document/frameworks/asp-net-core.md", begun.Location);
        var page = await ada.GetAsync(begun.Location!);
        var text = ((IHtmlTextAreaElement)page.One("#text")).Value;
        Assert.Contains("language: [\"C#\", \"Bash\"]\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nreviewed", text, StringComparison.Ordinal);
        var codes = page.AllSaid(".edit-problems .fine");
        Assert.Equal(["FG050", "FG050", "FG051", "FG061", "FG061", "FG061", "FG061"],
            codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_that_nobody_reviewed_says_so_everywhere()
    {
        _guide.Content.Write(
            "frameworks/alpha.md", "---\nname: Alpha\nlanguage: Python\n---\n\n## Overview\n\nWords.\n");
        _guide.Content.Settle();
        _guide.Start(watch: false);

        var profile = await ShownPage.OkAsync(_guide, "/frameworks/alpha");
        Assert.Equal("Not reviewed yet: the page as a whole has not been checked against its sources.",
            profile.Said(".reviewed"));
        Assert.Equal("nofollow", profile.One("footer a[href='/edit/document/frameworks/alpha.md']")
            .GetAttribute("rel"));
        Assert.True((await ShownPage.OkAsync(_guide, "/guides/first"))
            .Has("footer a[href='/edit/document/guides/first.md']"));
        Assert.True((await ShownPage.OkAsync(_guide, "/about")).Has("footer a[href='/edit/document/guides/about.md']"));
        Assert.Contains("Reviewed not yet", (await ShownPage.OkAsync(_guide, "/frameworks?q=alpha")).Said("main"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Every page was last checked", await _guide.GetTextAsync("/"), StringComparison.Ordinal);
        Assert.Contains(
            "\"reviewed\":null", await _guide.GetTextAsync("/api/v1/frameworks/alpha"), StringComparison.Ordinal);
        Assert.DoesNotContain("lastmod", (await _guide.GetTextAsync("/sitemap.xml")).Split("/frameworks/alpha")[1]
            .Split("</url>")[0],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("need", "needs/new-one.md", "Ask here whether a project needs it.", "Say here what a 1 means.",
        "Say here what a 3 means.", "Say here what a 5 means.", "Say here how it is rated.")]
    [InlineData("guide", "guides/new-one.md", "Say here in a sentence what it is about.", "Write the article here.")]
    [InlineData("project", "projects/new-one.md", "answers is missing; expected a map",
        "Say here what the project is.")]
    public async Task What_nobody_has_written_yet_is_an_error(string kind, string path, params string[] errors)
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        var begun = await ada.SendAsync(await ada.GetAsync("/edit/new"), "main form.edit-form", ("kind", kind),
            ("name", "A new: one"), ("slug", "new-one"));

        Assert.Equal("/edit/document/" + path, begun.Location);
        var problems = (await ada.GetAsync(begun.Location!)).AllSaid(".edit-problems li");
        Assert.Equal(errors.Length, problems.Count(p => p.StartsWith("error", StringComparison.Ordinal)));
        Assert.All(errors, e => Assert.Contains(problems, p => p.Contains(e, StringComparison.Ordinal)));
        Assert.False((await ada.GetAsync("/edit/publish/" + path)).Has("input[name=reason]"));
    }
}
