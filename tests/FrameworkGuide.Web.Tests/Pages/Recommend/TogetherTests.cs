using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Several people choose one framework.</summary>
[Collection(SharedGuides.Name)]
public sealed class TogetherTests(ShippedGuide shipped)
{
    private const string Together = "/recommend/together";
    private const string Ana = "size=medium&language=Python&need.admin-back-office=important";
    private const string Ben = "size=large&language=Java&need.security-defaults=important&need.long-term-support=must";

    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task A_group_is_told_in_order()
    {
        var page = await ShownPage.OkAsync(_guide, GroupOf("Ana", Ana, "Ben", Ben));

        Assert.Equal(
            ["Each of you", "Scores for each of you", "Ruled out by conditions", "Where you disagree",
                "What would settle it", "Keep this result", "Add more people"],
            page.AllSaid("main h2"));
        Assert.Contains("is the best compromise", page.Said("h1"), StringComparison.Ordinal);
        Assert.Equal(["Ana", "Ben"], page.AllSaid(".members b"));
        Assert.Contains("Ben's must-have", page.Said(".reasons li:first-child b"), StringComparison.Ordinal);
        Assert.InRange(page.AllSaid(".settle li").Count, 1, 8);
        Assert.NotEmpty(page.AllSaid("figure svg"));
        page.AssertHarmless();
    }

    [Fact]
    public async Task What_is_linked_is_there_and_in_its_one_form()
    {
        var page = await ShownPage.OkAsync(_guide, GroupOf("Ana", Ana, "Ben", Ben));
        var links = page.Document.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct();

        foreach (var link in links)
            await ShownPage.OkAsync(_guide, link);
    }

    [Theory]
    [InlineData("people=Ana%3A+https%3A%2F%2Felsewhere.example%2Frecommend%2Fresult%3Fsize%3Dmedium%26language%3DPython"
        + "%26need.admin-back-office%3Dimportant%0D%0ABen%3A+%2Frecommend%2Fresult%3F{0}")]
    [InlineData("a=need.admin-back-office%3Dimportant%26size%3Dmedium%26language%3Dpython&n=Ana&a={0}&n=+Ben+")]
    [InlineData("a=size%3Dmedium%26language%3DPython%26need.admin-back-office%3Dimportant&n=Ana&n=Ben&{1}&policy=")]
    public async Task Other_forms_lead_to_the_one_address(string query)
    {
        var page = await ShownPage.OpenAsync(
            _guide, $"{Together}?{string.Format(null, query, Uri.EscapeDataString(Ben), Ben)}");

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.Equal(GroupOf("Ana", Ana, "Ben", Ben), page.Location);
    }

    /// <summary>Who begins a group from a result has no name yet, and gets one by the form.</summary>
    [Fact]
    public async Task Who_has_answered_can_be_named()
    {
        var page = await ShownPage.OkAsync(_guide, $"{Together}?a={Uri.EscapeDataString(Ana)}");
        Assert.Equal("", page.One(".people input[name=n]").GetAttribute("value"));

        var named = await ShownPage.OpenAsync(
            _guide, $"{Together}?a={Uri.EscapeDataString(Ana)}&n=Ana&people={Uri.EscapeDataString($"Ben: ?{Ben}")}");
        Assert.Equal(GroupOf("Ana", Ana, "Ben", Ben), named.Location);
        var renamed = await ShownPage.OkAsync(_guide, named.Location!);
        Assert.Equal(
            ["Ana", "Ben"],
            renamed.Document.QuerySelectorAll(".people input[name=n]").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task A_result_begins_a_group_and_a_colleague_who_answers_is_in_it()
    {
        var result = await ShownPage.OkAsync(_guide, $"/recommend/result?{Ana}");
        var begin = result.One($"main a[href^='{Together}?']").GetAttribute("href")!;
        var begun = await ShownPage.OkAsync(_guide, begin);
        Assert.Equal("Decide together", begun.Said("h1"));
        Assert.Contains("Person 1 has answered so far.", begun.Said("main"), StringComparison.Ordinal);

        var invite = begun.One("main a.button").GetAttribute("href")!;
        var asked = await ShownPage.OkAsync(_guide, invite);
        var sent = asked.Document.QuerySelectorAll("form.questionnaire input[type=hidden]")
            .Select(i => $"{i.GetAttribute("name")}={Uri.EscapeDataString(i.GetAttribute("value")!)}");
        Assert.Equal(Together, asked.One("form.questionnaire").GetAttribute("action"));
        var joined = await ShownPage.OpenAsync(_guide, $"{Together}?{string.Join('&', sent)}&n=Ben&{Ben}&policy=");

        Assert.Equal(HttpStatusCode.Found, joined.Status);
        Assert.Equal(GroupOf("", Ana, "Ben", Ben), joined.Location);
        Assert.Equal(
            ["Person 1", "Ben"], (await ShownPage.OkAsync(_guide, joined.Location!)).AllSaid(".members b"));
    }

    [Fact]
    public async Task A_member_without_answers_is_refused_by_name_and_the_rest_is_kept()
    {
        var page = await ShownPage.OpenAsync(
            _guide, GroupOf("Ana", Ana, "Ben", Ben) + "&a=&n=Cleo&a=size%3Dhuge&n=Dora");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(
            ["Cleo: nothing is answered; answer at least one question",
                "Dora, Size: 'huge' is not a value of size; allowed: small, medium and large"],
            page.AllSaid(".problems li"));
        Assert.Equal(GroupOf("Ana", Ana, "Ben", Ben), page.One(".problems a").GetAttribute("href"));
        Assert.Equal(
            [$"Ana: /recommend/result?{Ana}", $"Ben: /recommend/result?{Ben}", "Cleo: /recommend/result?",
                "Dora: /recommend/result?size=huge"],
            page.One("textarea").TextContent.Split('\n'));
    }

    [Fact]
    public async Task A_shortlist_is_that_of_all()
    {
        var page = await ShownPage.OkAsync(_guide, GroupOf("Ana", Ana, "Ben", Ben) + "&only=django&only=spring-boot");

        Assert.Equal(["Django", "Spring Boot"], page.AllSaid(".person-dots ol b").Order());
        Assert.All(
            page.Document.QuerySelectorAll("main a[href^='/recommend/']").Select(a => a.GetAttribute("href")!),
            l => Assert.Contains("only=django&only=spring-boot", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_twice_is_that_person_once()
    {
        var group = await ShownPage.OkAsync(_guide, GroupOf("", Ben, "", Ben));
        var alone = new ShownResult(await ShownPage.OkAsync(_guide, $"/recommend/result?{Ben}"));

        Assert.StartsWith("Both agree on ", group.Said("h1"), StringComparison.Ordinal);
        Assert.Equal(alone.Ranking.Select(r => r.Name), group.AllSaid(".person-dots ol b"));
    }

    [Fact]
    public async Task Too_long_or_too_many_is_told()
    {
        var many = string.Join('&', Enumerable.Repeat("a=size%3Dsmall", 13));
        Assert.Contains(
            "13 people are too many; allowed: 2 to 12",
            (await ShownPage.OpenAsync(_guide, $"{Together}?{many}")).Said(".problems"), StringComparison.Ordinal);

        string All(int languages) => string.Join('&', Enumerable.Repeat(
            "a=" + Uri.EscapeDataString(string.Join(
                '&',
                [
                    .. _guide.Snapshot.LanguageNames.Take(languages).Select(l => $"language={Uri.EscapeDataString(l)}"),
                    .. _guide.Snapshot.Needs.Select(n => $"need.{n.Key}=important"),
                ])),
            12));
        var names = string.Concat(Enumerable.Repeat("&n=" + string.Concat(Enumerable.Repeat("%C3%A9", 80)), 12));
        await ShownPage.OkAsync(_guide, $"{Together}?{All(languages: 1)}");
        var page = await ShownPage.OpenAsync(_guide, $"{Together}?{All(languages: 100)}{names}");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("allowed: 16,000", page.Said(".problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_an_address_becomes_part_of_the_page()
    {
        foreach (var attack in HarmlessPage.Attacks)
        {
            var text = Uri.EscapeDataString(attack);
            foreach (var query in new[]
            {
                $"a={text}&n={text}", $"people={text}", $"a=size%3D{Uri.EscapeDataString(text)}&only={text}",
                $"a=size%3Dsmall&a=size%3Dlarge&n={text}&n={text}",
            })
            {
                var page = await ShownPage.OpenAsync(_guide, $"{Together}?{query}");
                if (page.Status == HttpStatusCode.Found)
                    page = await ShownPage.OkAsync(_guide, page.Location!);
                Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest);
                page.AssertHarmless();
                (await ShownPage.OpenAsync(_guide, $"{Together}/answer?{query}")).AssertHarmless();
            }
        }
    }

    private static string GroupOf(string name, string answers, string otherName, string other) =>
        $"{Together}?a={Uri.EscapeDataString(answers)}&a={Uri.EscapeDataString(other)}"
        + (otherName.Length == 0 ? "" : $"&n={name}&n={otherName}");
}
