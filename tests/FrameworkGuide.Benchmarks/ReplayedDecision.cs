using System.Globalization;
using System.Text.Json.Nodes;

namespace FrameworkGuide.Benchmarks;

/// <summary>Answers of a project, for an address and for a body.</summary>
/// <param name="Query">Without the question mark.</param>
/// <param name="Criteria">The response: size, language, needs/ and a key.</param>
internal sealed record ReplayedDecision(string Query, JsonObject Body, string? Size, IReadOnlyList<string> Criteria)
{
    private static readonly string[] Sizes = ["small", "medium", "large"];
    private static readonly string[] Languages = ["Python", "Java", "PHP", "Ruby", "TypeScript", "Kotlin"];
    private static readonly string[] Importances = ["nice", "important", "must"];

    public static ReplayedDecision Random(Random random)
    {
        var needs = Directory.GetFiles(Path.Combine(Checkout.Root, "content", "needs"), "*.md").Order()
            .Select(f => Path.GetFileNameWithoutExtension(f)).ToArray();
        T Any<T>(T[] items) => items[random.Next(items.Length)];
        var (size, language) = (
            random.Next(3) == 0 ? null : Any(Sizes), random.Next(2) == 0 ? null : Any(Languages));
        var asked = Enumerable.Range(0, 2 + random.Next(4)).Select(_ => Any(needs)).Distinct()
            .ToDictionary(n => n, _ => Any(Importances));
        var body = new JsonObject
        {
            ["languages"] = language is null ? [] : new JsonArray(language),
            ["needs"] = new JsonObject(asked.Select(a => KeyValuePair.Create<string, JsonNode?>(a.Key, a.Value))),
        };
        if (size is not null)
            body["size"] = size;
        IEnumerable<string> pairs =
        [
            .. size is null ? (string[])[] : [$"size={size}"],
            .. language is null ? (string[])[] : [$"language={language}"],
            .. asked.Select(a => string.Create(CultureInfo.InvariantCulture, $"need.{a.Key}={a.Value}")),
        ];
        return new ReplayedDecision(
            string.Join('&', pairs), body, size,
            [
                .. size is null ? (string[])[] : ["size"],
                .. asked.Keys.Select(k => $"needs/{k}"),
            ]);
    }
}
