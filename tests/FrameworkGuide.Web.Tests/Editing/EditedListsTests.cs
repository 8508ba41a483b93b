using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

public sealed class EditedListsTests : IDisposable
{
    private const string Project = "---\ntitle: {0}\nanswers:\n  needs:\n    rest-api: important\nexpect: [{1}]\n---\n\nWords.\n";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task The_list_shows_what_validate_shows_who_changed_what_last_and_finds_words_in_texts()
    {
        _guide.Content.Write("projects/unmet.md", Project.Replace("{0}", "Unmet", StringComparison.Ordinal).Replace("{1}", "gamma", StringComparison.Ordinal));
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Beta had CVE-2026-1_2.", Some.Ratings("rest-api")));
        _guide.Content.Write("frameworks/beta.txt", "Not read.");
        _guide.Content.Settle();
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync("guides/first.md", "See ", "Read ");
        await ada.PublishAsync("guides/first.md");

        var list = await ada.GetAsync("/edit");

        Assert.Equal(["Profiles", "Needs", "Sample projects", "Guides", "Lists and settings", "Other files"], list.AllSaid("main h2"));
        Assert.StartsWith("Unmet 1 warning ", Row(list, "projects/unmet.md"), StringComparison.Ordinal);
        Assert.Contains(" on disk ", Row(list, "projects/unmet.md"), StringComparison.Ordinal);
        Assert.Contains("by ada@example.org", Row(list, "guides/first.md"), StringComparison.Ordinal);
        Assert.Contains("frameworks/beta.txt: this file is not read", list.Said("main > ul:last-child"), StringComparison.Ordinal);
        Assert.Contains("FG057", (await ada.OpenAsync("projects/unmet.md")).Said(".edit-problems"), StringComparison.Ordinal);
        Assert.Equal(["Beta"], (await ada.GetAsync("/edit?q=cve")).AllSaid("tbody th"));
        Assert.Equal(["Beta"], (await ada.GetAsync("/edit?q=cve+cve")).AllSaid("tbody th"));
        Assert.Equal(["Beta"], (await ada.GetAsync("/edit?q=beta+cve-2026-1_2")).AllSaid("tbody th"));
        Assert.Empty((await ada.GetAsync("/edit?q=cve_2026")).AllSaid("tbody th"));
        Assert.Equal(["Unmet"], (await ada.GetAsync("/edit?q=unmet&state=warnings")).AllSaid("tbody th"));
    }

    [Fact]
    public async Task The_effect_tells_where_an_expectation_is_lost_and_folds_what_is_the_same_for_many()
    {
        foreach (var slug in (string[])["one", "two", "three", "four"])
            _guide.Content.Write($"projects/{slug}.md", Project.Replace("{0}", slug, StringComparison.Ordinal).Replace("{1}", "alpha", StringComparison.Ordinal));
        _guide.Content.Settle();
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync("frameworks/alpha.md", "rest-api: {value: 4", "rest-api: {value: 1");

        var lost = await ada.GetAsync("/edit/publish/frameworks/alpha.md");

        Assert.Contains("In 4 of them the framework that published advice expects no longer comes first.", lost.Said("section[aria-labelledby=effect] p"), StringComparison.Ordinal);
        Assert.Equal(4, lost.AllSaid(".edit-effect tbody tr").Count(r => r.Contains("Alpha no longer first", StringComparison.Ordinal)));

        await ada.SendAsync(await ada.GetAsync("/edit/new"), "main form.edit-form", ("kind", "framework"), ("name", "Delta"), ("slug", "delta"), ("language", "Python"));
        await ada.ReplaceAsync("frameworks/delta.md", "# reviewed", "needs:\n  rest-api: {value: 1, why: It is, sources: [https://example.org/]}\n# reviewed");
        var joins = await ada.GetAsync("/edit/publish/frameworks/delta.md");
        Assert.False(joins.Has(".edit-effect"));
        Assert.Equal(
            "In all 4 of them the only change is that Delta joins the ranking, at rank 4: four, one, three and two.", joins.AllSaid("section[aria-labelledby=effect] p")[1]);
    }

    [Fact]
    public async Task What_is_overdue_is_named_as_readers_know_it_and_noted_as_checked_with_one_button()
    {
        _guide.Content.Write("metrics.yml", "- {key: survey-2020, label: Survey of 2020}\n- {key: stars, label: Stars}\n");
        _guide.Content.Write("frameworks/alpha.md", Some.Framework("Alpha", more: "metrics:\n  - {key: survey-2020, value: 1, as-of: 2020-05}\n  - {key: stars, value: 1, as-of: 2020-05}\nneeds:\n  rest-api: {value: 4, why: It does., sources: [https://example.org/a], checked: 2026-01-01}\n"));
        _guide.Content.Settle();
        _guide.Start(watch: false);
        _guide.Clock.Set(new DateTimeOffset(2027, 12, 1, 0, 0, 0, TimeSpan.Zero));
        using var ada = await EditorClient.SignedInAsync(_guide);

        var care = await ada.GetAsync("/edit/care");
        Assert.Equal(["Alpha Stars as of 31 May 2020 7"], care.AllSaid("section[aria-labelledby=kind-OldMetric] tbody tr"));
        Assert.Equal(["Alpha REST API checked on 1 Jan 2026 9"], care.AllSaid("section[aria-labelledby=kind-OldEvidence] tbody tr"));
        Assert.Equal("Alpha the whole page reviewed on 1 Nov 2026 4 Checked today: Alpha", care.AllSaid("section[aria-labelledby=kind-OverdueReview] tbody tr")[0]);

        var noted = await ada.SendAsync(care, "#reviewed", ("path", "frameworks/alpha.md"));

        Assert.Equal("/edit/document/frameworks/alpha.md?saved=reviewed#line-4", noted.Location);
        Assert.Contains("reviewed: 2027-12-01", (await ada.OpenAsync("frameworks/alpha.md")).Html, StringComparison.Ordinal);
        await ada.PublishAsync("frameworks/alpha.md");
        Assert.DoesNotContain((await ada.GetAsync("/edit/care")).AllSaid("section[aria-labelledby=kind-OverdueReview] tbody th"), t => t == "Alpha");
    }

    [Fact]
    public async Task Help_lists_every_key_and_every_code()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        var help = await ada.GetAsync("/edit/help");

        var keys = help.AllSaid("#keys ~ details code");
        Assert.All((string[])["releases[].cycle", "sizes.small.why", "needs.….sources", "metrics[].value.min", "answers.policy", "scale.3", "[].items[].label"], k => Assert.Contains(k, keys));
        Assert.Equal(Content.ProblemCode.All.Select(c => c.Id), help.AllSaid("tr[id] th"));
    }

    private static string Row(ShownPage list, string path) => list.AllSaid("tbody tr").Single(r => r.EndsWith(path, StringComparison.Ordinal));
}
