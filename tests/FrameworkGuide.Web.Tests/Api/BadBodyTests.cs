using System.Text;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedRichGuide.Name)]
public sealed class BadBodyTests(RichGuide rich)
{
    private readonly TestGuide _guide = rich.Guide;

    [Theory]
    [InlineData("""{"size": "Small"}""", "size", "allowed: small, medium and large")]
    [InlineData("""{"size": ""}""", "size", "allowed: small, medium and large")]
    [InlineData("""{"size": 1}""", "size", "this is the number 1; expected small, medium, large or null")]
    [InlineData("""{"size": true}""", "size", "this is true")]
    [InlineData("""{"size": ["small"]}""", "size", "this is an array")]
    [InlineData("""{"size": {}}""", "size", "this is an object")]
    [InlineData("""{"languages": "Python"}""", "languages", "expected an array of names")]
    [InlineData("""{"languages": null}""", "languages", "this is null")]
    [InlineData("""{"languages": {"Python": true}}""", "languages", "this is an object")]
    [InlineData("""{"languages": ["Python", "Pyton"]}""", "languages[1]", "did you mean 'Python'")]
    [InlineData("""{"languages": [null]}""", "languages[0]", "this is null; expected the name of a language")]
    [InlineData("""{"languages": [1]}""", "languages[0]", "this is the number 1")]
    [InlineData("""{"languages": [["Python"]]}""", "languages[0]", "this is an array")]
    [InlineData("""{"languages": [""]}""", "languages[0]", "allowed: Python, Java and Kotlin")]
    [InlineData("""{"languagePolicy": "Require"}""", "languagePolicy", "allowed: prefer and require")]
    [InlineData("""{"languagePolicy": null}""", "languagePolicy", "this is null; expected prefer or require")]
    [InlineData("""{"languagePolicy": false}""", "languagePolicy", "this is false")]
    [InlineData("""{"weighting": "none"}""", "weighting", "allowed: stated and unknown")]
    [InlineData("""{"weighting": null}""", "weighting", "this is null")]
    [InlineData("""{"weighting": 0}""", "weighting", "this is the number 0")]
    [InlineData("""{"needs": null}""", "needs", "this is null; expected an object")]
    [InlineData("""{"needs": ["speed"]}""", "needs", "this is an array")]
    [InlineData("""{"needs": "speed"}""", "needs", "this is the text 'speed'")]
    [InlineData("""{"needs": {"sped": "must"}}""", "needs.sped", "did you mean 'speed'")]
    [InlineData("""{"needs": {"Speed": "must"}}""", "needs.Speed", "allowed: rest-api and speed")]
    [InlineData("""{"needs": {"": "must"}}""", "needs.", "allowed: rest-api and speed")]
    [InlineData("""{"needs": {"speed": null}}""", "needs.speed",
        "this is null; allowed: \"nice\", \"important\", \"must\"")]
    [InlineData("""{"needs": {"speed": true}}""", "needs.speed", "this is true")]
    [InlineData("""{"needs": {"speed": "Must"}}""", "needs.speed", "this is the text 'Must'")]
    [InlineData("""{"needs": {"speed": "2"}}""", "needs.speed", "this is the text '2'")]
    [InlineData("""{"needs": {"speed": "NaN"}}""", "needs.speed", "this is the text 'NaN'")]
    [InlineData("""{"needs": {"speed": "Infinity"}}""", "needs.speed", "or a number from 0 to 10")]
    [InlineData("""{"needs": {"speed": [4]}}""", "needs.speed", "this is an array")]
    [InlineData("""{"needs": {"speed": -1}}""", "needs.speed", "-1 is out of range")]
    [InlineData("""{"needs": {"speed": -0.0001}}""", "needs.speed", "is out of range")]
    [InlineData("""{"needs": {"speed": 11}}""", "needs.speed", "11 is out of range")]
    [InlineData("""{"needs": {"speed": 10.0000001}}""", "needs.speed", "or a number from 0 to 10")]
    [InlineData("""{"needs": {"speed": 1e999}}""", "needs.speed", "or a number from 0 to 10")]
    [InlineData("""{"needs": {"speed": -1e999}}""", "needs.speed", "or a number from 0 to 10")]
    [InlineData("""{"weights": null}""", "weights", "this is null; expected an object")]
    [InlineData("""{"weights": 2}""", "weights", "this is the number 2")]
    [InlineData("""{"weights": {"size": null}}""", "weights.size", "this is null; allowed: a number from 0 to 10")]
    [InlineData("""{"weights": {"size": "2"}}""", "weights.size", "this is the text '2'")]
    [InlineData("""{"weights": {"language": -1}}""", "weights.language",
        "this is the number -1; allowed: a number from 0 to 10")]
    [InlineData("""{"weights": {"language": 11}}""", "weights.language", "allowed: a number from 0 to 10")]
    [InlineData("""{"weights": {"language": 1e999}}""", "weights.language", "allowed: a number from 0 to 10")]
    [InlineData("""{"weights": {"needs": 1}}""", "weights.needs", "allowed: size and language")]
    [InlineData("""{"sise": "small"}""", "sise", "did you mean 'size'")]
    [InlineData("""{"Size": "small"}""", "Size",
        "there is no such field; allowed: size, languages, languagePolicy, needs, weights, weighting "
        + "and only")]
    [InlineData("""{"size": "small", "size": "small"}""", "size", "this field is given more than once")]
    [InlineData("""{"size": "small", "s\u0069ze": "large"}""", "size", "this field is given more than once")]
    [InlineData("""{"needs": {"speed": 1, "speed": 1}}""", "needs.speed", "this field is given more than once")]
    [InlineData("""{"weights": {"size": 1, "size": 1}}""", "weights.size", "this field is given more than once")]
    [InlineData("""{"size": "small", "weights": {"size": 0}}""", "weights", "leaves nothing to rank by")]
    [InlineData("""{"languages": ["Java"], "languagePolicy": "require", "weights": {"language": 0}}""", "weights",
        "leaves nothing to rank by")]
    [InlineData("""{"size": "small", "needs": {"speed": 0}, "weights": {"size": 1e-13}}""", "weights",
        "give one of them a weight above 0")]
    public async Task A_field_that_cannot_be_taken_is_named_with_what_is_allowed(
        string body, string field, string words) =>
        (await _guide.RecommendAsync(body)).IsProblem(400, field).Says(words);

    [Theory]
    [InlineData("", "The body is empty")]
    [InlineData(" \n ", "line 2")]
    [InlineData("{", "The body is not JSON")]
    [InlineData("""{"size": "small""", "The body is not JSON")]
    [InlineData("""{"needs": {"speed": NaN}}""", "line 1, byte 21")]
    [InlineData("""{"needs": {"speed": Infinity}}""", "The body is not JSON")]
    [InlineData("""{"needs": {"speed": .5}}""", "The body is not JSON")]
    [InlineData("""{"needs": {"speed": 01}}""", "The body is not JSON")]
    [InlineData("""{"needs": {"speed": +1}}""", "The body is not JSON")]
    [InlineData("""{'size': 'small'}""", "The body is not JSON")]
    [InlineData("""{"size": "small",}""", "The body is not JSON")]
    [InlineData("""{"size": "small"} x""", "The body is not JSON")]
    [InlineData("""{"size": "small"}{}""", "The body is not JSON")]
    [InlineData("""{"size": "small" /* a comment */}""", "The body is not JSON")]
    [InlineData("// a comment\n{}", "line 1, byte 1")]
    [InlineData("size=small", "The body is not JSON")]
    [InlineData("\uFEFF{}", "byte order mark")]
    [InlineData("null", "The body is null; expected an object")]
    [InlineData("[]", "The body is an array; expected an object")]
    [InlineData("\"small\"", "The body is the text 'small'; expected an object")]
    [InlineData("1e999", "The body is the number 1e999; expected an object")]
    [InlineData("""{"size": "\ud800"}""", "not valid Unicode")]
    [InlineData("""{"languages": ["\udc00\ud800"]}""", "not valid Unicode")]
    [InlineData("""{"\ud800": 1}""", "not valid Unicode")]
    [InlineData("""{"needs": {"\ud800": 1}}""", "not valid Unicode")]
    [InlineData("""{"needs": {"speed": "\ud83d"}}""", "not valid Unicode")]
    public async Task A_body_that_is_no_JSON_object_is_told_so(string body, string words) =>
        (await _guide.RecommendAsync(body)).IsProblem(400).Says(words);

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_a_problem()
    {
        (string Before, string After)[] places =
        [
            ("{\"size\": \"", "\"}"),
            ("{\"", "\": 1}"),
            ("{\"languages\": [\"", "\"]}"),
            ("", "{}"),
        ];
        foreach (var bad in (byte[][])[[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82],
            [0xF4, 0x90, 0x80, 0x80]])
            foreach (var (before, after) in places)
                (await _guide.RecommendAsync(
                    [.. Encoding.UTF8.GetBytes(before), .. bad, .. Encoding.UTF8.GetBytes(after)])).IsProblem(400);
        (await _guide.RecommendAsync(Encoding.Unicode.GetBytes("{}"))).IsProblem(400);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public async Task Deep_nesting_is_a_problem(char open, char close)
    {
        foreach (var depth in (int[])[9, 64, 30_000])
        {
            var nested = open == '['
                ? new string(open, depth) + new string(close, depth)
                : string.Concat(Enumerable.Repeat("{\"a\":", depth / 5)) + "1" + new string('}', depth / 5);
            var answer = await _guide.RecommendAsync(nested);
            Assert.Equal(400, answer.Status);
            Assert.Equal("application/problem+json", answer.Type);
        }
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("", "missing")]
    [InlineData("text/plain", "'text/plain'; allowed: application/json")]
    [InlineData("text/json", "allowed: application/json")]
    [InlineData("application/x-www-form-urlencoded", "allowed: application/json")]
    [InlineData("multipart/form-data; boundary=x", "allowed: application/json")]
    [InlineData("application/vnd.api+json", "allowed: application/json")]
    [InlineData("application/jsonp", "allowed: application/json")]
    [InlineData("application/*", "allowed: application/json")]
    [InlineData("*/*", "allowed: application/json")]
    [InlineData("json", "allowed: application/json")]
    [InlineData("application/json; charset=utf-16", "in UTF-8")]
    [InlineData("application/json; charset=iso-8859-1", "in UTF-8")]
    [InlineData("application/json; charset=", "in UTF-8")]
    public async Task Another_kind_of_body_is_refused(string? contentType, string words) =>
        (await _guide.RecommendAsync("{}"u8.ToArray(), contentType)).IsProblem(415).Says(words);

    [Fact]
    public async Task All_problems_are_told_at_once() =>
        (await _guide.RecommendAsync(
            """
            {
              "size": "x", "languages": ["y"], "needs": {"z": 1, "speed": 99}, "weights": {"size": -1}, "more": {}
            }
            """))
            .IsProblem(400, "size", "languages[0]", "needs.z", "needs.speed", "weights.size", "more");
}
