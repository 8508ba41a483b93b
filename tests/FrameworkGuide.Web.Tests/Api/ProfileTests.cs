using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedRichGuide.Name)]
public sealed class ProfileTests(RichGuide rich)
{
    private const string Gamma =
        """
        {
          "slug": "gamma", "name": "Gamma", "aliases": [], "language": "Java", "languages": ["Java", "Kotlin"],
          "runtime": null, "style": "full-stack", "licence": "Apache-2.0", "website": null, "docs": null,
          "repository": null, "firstRelease": null, "governance": null,
          "evidence": {}, "reviewed": "2026-11-01",
          "support": {
            "cycle": "1.10", "status": "no-end-date", "until": null, "text": "no end date published",
            "longestSupportedCycle": null, "longestSupportedUntil": null
          },
          "sizes": {
            "small": {
              "value": 4, "why": "Small reason.", "sources": ["https://example.org/small"], "checked": "2026-11-01"
            }
          },
          "needs": {
            "rest-api": {
              "value": 4, "why": "API reason.", "sources": ["https://example.org/api"], "checked": "2026-11-02"
            },
            "speed": {
              "value": 5, "why": "Speed reason.", "sources": ["https://example.org/speed"], "checked": "2026-11-01"
            }
          },
          "capabilities": {"orm": {"level": "none", "via": "A module", "note": null, "source": null}},
          "releases": [{
            "cycle": "1.10", "released": "2019-01-01", "activeSupportUntil": null, "securitySupportUntil": null,
            "status": "no-end-date", "latest": null, "latestDate": null, "lts": false, "source": null, "note": null
          }],
          "metrics": [], "strengths": [], "weaknesses": [], "pitfalls": [], "usedBy": [],
          "body": "<h2 id=\"text-overview\">Overview</h2>\n<p>Gamma words.</p>\n"
        }
        """;

    private readonly TestGuide _guide = rich.Guide;

    [Fact]
    public async Task A_framework_is_given_with_everything_the_guide_says() =>
        AssertJson.Equal(Gamma, (await _guide.AskAsync("/api/v1/frameworks/gamma")).Ok());

    [Theory]
    [InlineData("gama", "did you mean 'gamma'")]
    [InlineData("Gamma", "allowed: alpha, beta, delta and gamma")]
    [InlineData("%3Cb%3E", "'<b>'")]
    [InlineData("..%2falpha", "allowed:")]
    public async Task A_framework_that_is_not_there_is_a_problem_that_says_which_are(string slug, string words) =>
        (await _guide.AskAsync("/api/v1/frameworks/" + slug)).IsProblem(404, "slug").Says(words);

    [Fact]
    public async Task Frameworks_are_compared_in_the_order_they_are_named()
    {
        var compared = (await _guide.AskAsync("/api/v1/compare?f=gamma&f=alpha&x=y")).Ok();

        AssertJson.Equal(Gamma, compared[0]);
        AssertJson.Equal((await _guide.AskAsync("/api/v1/frameworks/alpha")).Ok(), compared[1]);
        Assert.Equal("alpha", (string)(await _guide.AskAsync("/api/v1/compare?f=alpha&f=gamma")).Ok()[0]!["slug"]!);
    }

    [Theory]
    [InlineData("", "0 frameworks are named; allowed: 2 to 6")]
    [InlineData("?f=alpha", "1 framework is named")]
    [InlineData("?f=alpha&f=", "1 framework is named")]
    [InlineData("?f=alpha&f=alpha", "'alpha' is named more than once")]
    [InlineData("?f=alpha&f=nobody", "there is no framework 'nobody'; allowed: alpha, beta, delta and gamma")]
    [InlineData("?F=alpha&F=beta", "0 frameworks are named")]
    public async Task What_cannot_be_compared_is_a_problem(string query, string words) =>
        (await _guide.AskAsync("/api/v1/compare" + query)).IsProblem(400, "f").Says(words);

    [Fact]
    public async Task Needs_are_listed_in_the_order_of_the_questionnaire() => AssertJson.Equal(
        """
        [
          {
            "key": "rest-api", "title": "REST API", "question": "Is an API needed?", "help": "Look at who calls it.",
            "group": "Pages", "scale": {"1": "Little", "3": "Some", "5": "Much"}
          },
          {"key": "speed", "title": "Speed", "question": "Must it be quick?", "help": null, "group": null, "scale": {}}
        ]
        """,
        (await _guide.AskAsync("/api/v1/needs")).Ok());

    [Fact]
    public async Task Languages_are_listed_with_those_they_are_near() => AssertJson.Equal(
        """
        [
          {"name": "Python", "near": {}, "elsewhere": []}, {"name": "Java", "near": {}, "elsewhere": []},
          {
            "name": "Kotlin", "near": {"Java": 0.9},
            "elsewhere": [
              {"name": "Ktor", "website": "https://ktor.example/", "source": "https://example.org/survey"}
            ]
          }
        ]
        """,
        (await _guide.AskAsync("/api/v1/languages")).Ok());
}
