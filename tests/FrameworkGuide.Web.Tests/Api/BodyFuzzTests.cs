using System.Text;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedRichGuide.Name)]
public sealed class BodyFuzzTests(RichGuide rich)
{
    private const string Valid =
        """
        {
            "size":           "small",
            "languages":      ["Python",   "Kotlin"],
            "languagePolicy": "prefer",
            "needs":          {"rest-api": "must",   "speed": 2.5},
            "weights":        {"size":      2,    "language":   3},
            "weighting":      "stated"
        }
        """;

    private static readonly string[] Pieces =
    [
        "null", "true", "[]", "{}", "\"\"", "-1", "11", "1e999", "NaN", "\\ud800", "\\u0000", "{", "}", "[", "]", ",",
        ":", "\"", "\\", "\uFEFF", "é", "💥", "0", "-", ".", "e9", " ", "  ", "\t", "\r\n",
        "size", "needs", "must", "require", "unknown", "speed", "/**/", "\n", "\0",
    ];

    private readonly TestGuide _guide = rich.Guide;

    [Fact]
    public async Task Any_mutation_of_a_body_gets_an_answer_or_a_problem()
    {
        var random = new Random(1);
        var statuses = new Dictionary<int, int>();
        for (var i = 0; i < 500; i++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(Valid), random);

            var answer = await _guide.RecommendAsync(body);

            Assert.True(
                answer is { Status: 200, Type: "application/json" }
                    or { Status: 400, Type: "application/problem+json" },
                $"{answer.Status} {answer.Type} for {Encoding.UTF8.GetString(body)}: {answer.Text}");
            statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
        }

        Assert.True(statuses.GetValueOrDefault(200) > 10 && statuses.GetValueOrDefault(400) > 100,
            "The mutations are too wild or too tame to show anything.");
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        for (var count = random.Next(1, 3); count > 0; count--)
        {
            var (at, length) = (random.Next(body.Length + 1), random.Next(1, 12));
            var end = Math.Min(body.Length, at + length);
            body = random.Next(5) switch
            {
                0 => [.. body[..at], .. body[end..]],
                1 => [.. body[..end], .. body[at..]],
                2 => [.. body[..at], (byte)random.Next(256), .. body[Math.Min(body.Length, at + 1)..]],
                3 => body[..Math.Max(1, at)],
                _ =>
                [
                    .. body[..at],
                    .. Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]),
                    .. body[(random.Next(2) == 0 ? at : end)..],
                ],
            };
        }

        return body;
    }
}
