using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

public sealed class RatingFormTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Address = $"/edit/rating/{Alpha}?of=needs/rest-api";
    private const string Profile =
        "---\nname: Alpha\nlanguage: Python\nreviewed: 2026-11-01\nneeds:\n  rest-api:\n    value: 4\n    why: "
        + "|\n      One line.\n      Another line.\n    sources:\n      - https://example.org/a\n---\n\n"
        + "## Overview\n\nWords.\n";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Each_problem_stands_at_its_field_and_nothing_is_saved()
    {
        _guide.Content.Write(Alpha, Profile);
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var form = await ada.GetAsync(Address);
        Assert.False(form.Has("#problem"));

        foreach (var (name, value, field, said) in ((string, string, string, string)[])
        [
            ("value", "7", "value", "“Value, from 0 to 5” is 7; expected a number from 0 to 5."),
            ("value", "-1", "value", "“Value, from 0 to 5” is -1; expected a number from 0 to 5."),
            ("value", "four", "value", "The value is a number from 0 to 5, such as 3.5."),
            ("value", "3,5,1", "value", "The value is a number from 0 to 5, such as 3.5."),
            ("why", "  ", "why", "Say why: a rating needs a reason."),
            ("why", new string('x', 1001), "why", "“Reason” has 100"),
            ("sources", "www.example.org", "sources-1",
                "“Source 1” is 'www.example.org'; expected an address that starts with https:// or http://."),
            ("sources", "javascript:alert(1)", "sources-1",
                "“Source 1” is 'javascript:alert(1)'; expected an address that starts with https:// or http://."),
            ("sources", "https://example.org/a,https://example.org/b", "sources-1",
                "“Source 1” holds two addresses; write each as an entry of its own."),
            ("sources", "https://example.org/a b", "sources-1",
                "“Source 1” has a space in the address 'https://example.org/a b'; remove it or write it as %20."),
            ("sources", "", "sources-1", "A rating needs at least one source."),
            ("checked", "2030-01-01", "checked", "“Checked on” is 2030-01-01, in the future; expected "),
            ("checked", "yesterday", "checked", "A day is written as 2026-11-25, or left empty."),
        ])
        {
            var answer = await ada.SendAsync(form, "main form.edit-form", (name, value));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.StartsWith(said, answer.Said($"#{field}-problem"), StringComparison.Ordinal);
            Assert.Equal("true", answer.One($"#{field}").GetAttribute("aria-invalid"));
            Assert.Equal(name == "why" ? value.Trim() : "One line.\nAnother line.",
                ((IHtmlTextAreaElement)answer.One("#why")).Value.ReplaceLineEndings("\n").Trim());
        }

        var several = await ada.SendAsync(form, "main form.edit-form", ("value", "9"),
            ("sources", "https://example.org/a"), ("sources", "ftp://example.org"), ("checked", "2099-01-01"));
        Assert.Equal(["value", "sources-2", "checked"],
            several.Document.QuerySelectorAll("[aria-invalid]").Select(e => e.Id));
        var many = await ada.SendAsync(form, "main form.edit-form",
            ("sources", string.Join('\n', Enumerable.Range(0, 60).Select(i => $"https://example.org/{i}"))));
        Assert.Equal("“Source” has 60 entries; expected 1 to 50.", many.Said("#problem"));
        Assert.Contains("Nothing is changed yet", (await ada.OpenAsync(Alpha)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_keys_that_changed_change_to_the_byte_and_the_way_leads_to_their_line()
    {
        _guide.Content.Write(Alpha, Profile);
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var more = await ada.SendAsync(await ada.GetAsync(Address), "main form.edit-form", ("more", "sources"),
            ("value", " 3,5 "), ("sources", "https://example.org/a"), ("sources", "https://example.org/b"));
        Assert.Equal(HttpStatusCode.OK, more.Status);
        Assert.Equal(["https://example.org/a", "https://example.org/b", "", ""],
            more.Document.QuerySelectorAll("input[name=sources]").Select(i => ((IHtmlInputElement)i).Value));
        Assert.False(more.Has("#problem"));

        var saved = await ada.SendAsync(more, "main form.edit-form");

        Assert.Equal($"/edit/document/{Alpha}?saved=rating#line-6", saved.Location);
        Assert.Equal(
            Profile.Replace("value: 4", "value: 3.5", StringComparison.Ordinal)
                .Replace("/a\n", "/a\n      - https://example.org/b\n", StringComparison.Ordinal),
            ((IHtmlTextAreaElement)(await ada.OpenAsync(Alpha)).One("#text")).Value);
    }

    [Fact]
    public async Task The_words_of_the_scale_and_the_ratings_of_the_others_stand_beside()
    {
        _guide.Content.Write("needs/rest-api.md",
            "---\ntitle: REST API\nquestion: Will programs call it?\n"
            + "scale: {1: Hardly so., 3: Partly so., 5: Fully so.}\n---\n\nHow it is rated.\n");
        _guide.Content.Write("frameworks/gamma.md", Some.Framework(
            "Gamma", more: "sizes:\n  small: {value: 2, why: Too large., sources: [https://example.org/s]}\n"));
        _guide.Content.Settle();
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        var need = await ada.GetAsync(Address);
        var size = await ada.GetAsync($"/edit/rating/{Alpha}?of=sizes/small");

        Assert.Contains("Partly so.", need.Said("aside"), StringComparison.Ordinal);
        Assert.True(need.Has("aside a[href='/methodology#need-rest-api']"));
        Assert.Equal(["Beta"], need.AllSaid("aside dl:last-child dt a"));
        Assert.Contains("It does.", need.Said("aside dl:last-child"), StringComparison.Ordinal);
        Assert.Contains("Too large.", size.Said("aside dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_that_cannot_be_read_leads_to_its_line()
    {
        _guide.Content.Write(Alpha, "---\nname: Alpha\nlanguage: [Python\nreviewed: 2026-11-01\n---\n\nWords.\n");
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        foreach (var address in (string[])[Address, $"/edit/release/{Alpha}", $"/edit/release/{Alpha}?cycle="])
        {
            var page = await ada.GetAsync(address);

            Assert.StartsWith(
                "The front matter cannot be read: line ", page.Said("#problem"), StringComparison.Ordinal);
            Assert.Matches("^/edit/document/frameworks/alpha.md#line-[0-9]+$",
                page.One("#problem a").GetAttribute("href")!);
            Assert.False(page.Has("main form.edit-form"));
        }
    }

    [Fact]
    public async Task An_error_that_stood_elsewhere_before_does_not_stop_a_rating()
    {
        _guide.Content.Write(
            Alpha, Profile.Replace("language: Python", "language: Python\nwebsite: nowhere", StringComparison.Ordinal));
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        Assert.Equal($"/edit/document/{Alpha}?saved=rating#line-7",
            (await ada.SendAsync(await ada.GetAsync(Address), "main form.edit-form", ("value", "1"))).Location);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await ada.SendAsync(await ada.GetAsync(Address), "main form.edit-form", ("value", "8"))).Status);
    }
}
