using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>
/// Whatever field of a form is wrong, that one says so and is described by what is wrong, and no other.
/// </summary>
public sealed class WrongFieldTests(WrongFieldTests.RatedGuide rated) : IClassFixture<WrongFieldTests.RatedGuide>
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Rating = $"/edit/rating/{Alpha}?of=needs/rest-api";
    private const string Release = $"/edit/release/{Alpha}?cycle=6.0";
    private const string NewRelease = $"/edit/release/{Alpha}?cycle=";
    private const string Facts =
        """
        style: small
        needs:
          rest-api:
            value: 4
            why: It does.
            sources:
              - https://example.org/a
        releases:
          - cycle: "6.0"
            released: 2025-01-01
            active-support-until: 2026-01-01
            security-support-until: 2028-01-01
            latest: "6.0.1"
            latest-date: 2025-02-01
            lts: true
            source: https://example.org/r

        """;

    /// <summary>A form, a field with what is typed into it, and the id of the field that is wrong then.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { Rating, "value", "8", "value" },
        { Rating, "value", "", "value" },
        { Rating, "why", "", "why" },
        { Rating, "sources", "nowhere", "sources-1" },
        { Rating, "sources", "https://example.org/a\nnowhere", "sources-2" },
        { Rating, "sources", "", "sources-1" },
        { Rating, "checked", "2099-01-01", "checked" },
        { Rating, "checked", "someday", "checked" },
        { NewRelease, "cycle", "", "cycle" },
        { NewRelease, "cycle", "6.0", "cycle" },
        { Release, "latest", new string('1', 51), "latest" },
        { Release, "released", "someday", "released" },
        { Release, "active-support-until", "someday", "active-support-until" },
        { Release, "active-support-until", "2024-01-01", "active-support-until" },
        { Release, "security-support-until", "someday", "security-support-until" },
        { Release, "security-support-until", "2024-12-31", "security-support-until" },
        { Release, "latest-date", "someday", "latest-date" },
        { Release, "source", "nowhere", "source" },
        { Release, "note", new string('x', 1001), "note" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_wrong_field_is_the_one_that_is_described(string address, string name, string typed, string id)
    {
        var ada = rated.Ada;

        var answer = await ada.SendAsync(await ada.GetAsync(address), "main form.edit-form", (name, typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        var wrong = Assert.Single(answer.Document.QuerySelectorAll("[aria-invalid]"));
        Assert.Equal(id, wrong.Id);
        var said = Assert.Single(answer.Document.QuerySelectorAll(".field-problem"));
        Assert.Contains(said.Id, wrong.GetAttribute("aria-describedby")!.Split(' '));
        var link = Assert.Single(answer.Document.QuerySelectorAll("#problem a"));
        Assert.Equal("#" + id, link.GetAttribute("href"));
        Assert.StartsWith(link.TextContent, said.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_leads_to_the_wrong_fields_in_the_order_of_the_form()
    {
        var ada = rated.Ada;
        var form = await ada.GetAsync(Rating);

        var answer = await ada.SendAsync(
            form, "main form.edit-form", ("value", ""), ("why", ""), ("sources", ""), ("checked", "someday"));

        Assert.Equal(["#value", "#why", "#sources-1", "#checked"], Links(answer));
        var release = await ada.SendAsync(
            await ada.GetAsync(NewRelease), "main form.edit-form", ("cycle", ""), ("released", "a"),
            ("latest-date", "b"));
        Assert.Equal(["#cycle", "#released", "#latest-date"], Links(release));
        var many = string.Join(
            '\n', Enumerable.Range(1, 12).Select(i => i is 2 or 11 ? "nowhere" : $"https://example.org/{i}"));
        Assert.Equal(
            ["#sources-2", "#sources-11"], Links(await ada.SendAsync(form, "main form.edit-form", ("sources", many))));
    }

    private static IEnumerable<string?> Links(ShownPage page) =>
        page.Document.QuerySelectorAll("#problem a").Select(a => a.GetAttribute("href"));

    /// <summary>One guide and one editor for all cases: what is wrong changes nothing.</summary>
    public sealed class RatedGuide : IAsyncLifetime, IDisposable
    {
        private readonly TestGuide _guide = new();

        internal EditorClient Ada { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            _guide.Content.Write(Alpha, Some.Framework("Alpha", more: Facts));
            _guide.Content.Settle();
            _guide.Start(watch: false);
            Ada = await EditorClient.SignedInAsync(_guide);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            Ada.Dispose();
            _guide.Dispose();
        }
    }
}
