using System.Text;
using CsCheck;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class AnswersJsonTests
{
    private const string Taken = "The body has fields that are not valid; errors lists them.";

    /// <summary>A body, and the address of the same answers.</summary>
    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"size": null, "languages": [], "needs": {}, "weights": {}}""", "")]
    [InlineData("""{"size": "small", "needs": {"api": "must", "data": 2.5}}""",
        "?size=small&need.api=must&need.data=2.5")]
    [InlineData("""{"languages": ["python", "GO", "Go"], "languagePolicy": "require"}""",
        "?language=Go&language=Python&policy=require")]
    [InlineData("""{"size": "large", "weights": {"size": 3, "language": 0}, "weighting": "unknown"}""",
        "?size=large&weight.size=3&weight.language=0&weighting=unknown")]
    [InlineData("""{"needs": {"api": 0}}""", "")]
    public void A_body_says_what_an_address_says(string json, string query)
    {
        var read = Read(json);

        Assert.Equal("", read.Detail);
        Assert.Equal(query, AnswersQuery.Format(read.Answers!, Asked.Guide));
    }

    /// <summary>A body with one mistake, the field it is in and what is said of it.</summary>
    [Theory]
    [InlineData("""{"sise": "small"}""", "sise",
        "there is no such field; allowed: size, languages, languagePolicy, needs, weights, weighting and only; "
        + "did you mean 'size'?")]
    [InlineData("""{"size": 3}""", "size", "this is the number 3; expected small, medium, large or null")]
    [InlineData("""{"size": "tiny"}""", "size", "'tiny' is not a value of size; allowed: small, medium and large")]
    [InlineData("""{"size": "small", "size": "small"}""", "size", "this field is given more than once")]
    [InlineData("""{"languages": "Go"}""", "languages",
        "this is the text 'Go'; expected an array of names such as [\"Python\"]")]
    [InlineData("""{"languages": ["Go", null]}""", "languages[1]", "this is null; expected the name of a language")]
    [InlineData("""{"languagePolicy": true}""", "languagePolicy", "this is true; expected prefer or require")]
    [InlineData("""{"needs": []}""", "needs", "this is an array; expected an object such as {\"rest-api\": \"must\"}")]
    [InlineData("""{"needs": {"apo": "must"}}""", "needs.apo",
        "there is no need 'apo'; allowed: api and data; did you mean 'api'?")]
    [InlineData("""{"needs": {"api": "2"}}""", "needs.api",
        "this is the text '2'; allowed: \"nice\", \"important\", \"must\", or a number from 0 to 10")]
    [InlineData("""{"needs": {"api": 11}}""", "needs.api",
        "11 is out of range; allowed: nice, important, must, or a number from 0 to 10")]
    [InlineData("""{"weights": {"size": -1}}""", "weights.size",
        "this is the number -1; allowed: a number from 0 to 10")]
    [InlineData("""{"weights": {"sice": 1}}""", "weights.sice",
        "there is no such field; allowed: size and language; did you mean 'size'?")]
    [InlineData("""{"size": "small", "weights": {"size": 0}}""", "weights",
        "the answers given all weigh 0, which leaves nothing to rank by; give one of them a weight above 0, up to 10")]
    public void A_mistake_is_told_by_its_field(string json, string field, string message)
    {
        var read = Read(json);

        Assert.Null(read.Answers);
        Assert.Equal(Taken, read.Detail);
        Assert.Equal([new FieldProblem(field, message)], read.Problems);
    }

    [Theory]
    [InlineData("", "The body is empty")]
    [InlineData("[]", "The body is an array; expected an object")]
    [InlineData("{\"size\": \"small\"} x", "The body is not JSON, or is nested more than 8 deep: line 1, byte 19")]
    [InlineData("{\n\"size\" 3}", "The body is not JSON, or is nested more than 8 deep: line 2, byte 8")]
    [InlineData("\uFEFF{}", "The body begins with a byte order mark")]
    [InlineData("{\"size\": \"\\ud800\"}", "The body has a text that is not valid Unicode.")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}",
        "The body is not JSON, or is nested more than 8 deep")]
    public void What_is_no_object_of_JSON_is_told_in_a_sentence(string json, string sentence)
    {
        var read = Read(json);

        Assert.Null(read.Answers);
        Assert.StartsWith(sentence, read.Detail, StringComparison.Ordinal);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Long_names_and_values_cannot_drown_what_is_said_of_them()
    {
        var read = Read($$"""{"{{new string('x', 5000)}}": 1, "size": "{{new string('y', 5000)}}"}""");

        Assert.Equal(2, read.Problems.Count);
        Assert.All(read.Problems, p => Assert.True(p.Field.Length + p.Message.Length < 300, p.ToString()));
    }

    [Fact]
    public void Any_bytes_are_answers_or_a_problem() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        var read = AnswersJson.Read(bytes, Asked.Guide);

        Assert.Equal(read.Answers is null, read.Detail.Length > 0);
    });

    private static AnswersJson Read(string json) => AnswersJson.Read(Encoding.UTF8.GetBytes(json), Asked.Guide);
}
