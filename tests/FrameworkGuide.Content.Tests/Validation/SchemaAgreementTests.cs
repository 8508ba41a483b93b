using System.Text.Json.Nodes;
using FrameworkGuide.Content.Documents;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using NJsonSchema;

namespace FrameworkGuide.Content.Tests.Validation;

/// <summary>
/// The checks and the JSON schema find the same faults of shape in some thousands of mutated documents.
/// </summary>
public sealed class SchemaAgreementTests
{
    private static readonly HashSet<string> InSchema = [.. ProblemCode.All.Where(c => c.InSchema).Select(c => c.Id)];

    /// <summary>
    /// Of a document with every key, an ordinary run tries one mutation in so many: at each place other ones, as 5 does
    /// not divide the number of values.
    /// </summary>
    private const int OneIn = 5;

    private static readonly Vocabulary NothingDefined = new();
    private static readonly Vocabulary NothingReadable =
        Some.Vocabulary with { Capabilities = null, Metrics = null, Languages = null };

    public static TheoryData<DocumentKind> Kinds() => [.. Enum.GetValues<DocumentKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Checks_and_schema_agree_on_every_mutation(DocumentKind kind) =>
        AssertAgreement(kind, string.Join('\n', Some.Valid(kind).Split('\n').Where(l => !HasShapeOfAnother(l))),
            Some.Vocabulary, TestRun.TriesAll ? 1 : OneIn);

    [Theory]
    [InlineData(DocumentKind.Framework, "---\n{name: X, language: Go, needs: {}, capabilities: {}, metrics: []}\n---")]
    [InlineData(DocumentKind.SampleProject, "---\n{title: X, answers: {languages: [Go], needs: {}}, expect: []}\n---")]
    [InlineData(DocumentKind.Guide, "---\n{title: X, pair: ~}\n---")]
    [InlineData(DocumentKind.Languages, "[{name: X, near: {Y: 1}}]")]
    public Task They_agree_where_nothing_is_defined_to_refer_to(DocumentKind kind, string valid) =>
        AssertAgreement(kind, valid, NothingDefined);

    [Theory]
    [InlineData(DocumentKind.Framework,
        "---\n{name: X, language: Go, needs: {rest-api: ~}, capabilities: {x: {level: none}}, metrics: [{key: "
        + "x, value: 1}]}\n---")]
    [InlineData(DocumentKind.SampleProject,
        "---\n{title: X, answers: {languages: [Go], needs: {realtime: 1}}, expect: [flask]}\n---")]
    public Task They_agree_where_the_definitions_cannot_be_read(DocumentKind kind, string valid) =>
        AssertAgreement(kind, valid, NothingReadable);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_documents_to_mutate_are_valid_and_have_every_key(DocumentKind kind)
    {
        var document = FrontMatter.Of(Some.Valid(kind));

        Assert.Empty(Some.Read(kind, Some.Valid(kind)).Problems);
        Assert.Empty(Keys.Of(ContentSchema.Of(kind, Some.Vocabulary)).Except(Keys.Of(document)));
    }

    [Fact]
    public void The_whole_schema_says_the_same_as_that_of_each_kind()
    {
        var whole = ContentSchema.For(Some.Vocabulary);

        Assert.Equal("http://json-schema.org/draft-07/schema#", whole["$schema"]?.GetValue<string>());
        Assert.Equal(
            ["site", "languages", "capabilities", "metrics", "need", "framework", "project", "guide"],
            whole["definitions"]!.AsObject().Select(d => d.Key));
        Assert.True(JsonNode.DeepEquals(whole["properties"], whole["definitions"]!["framework"]!["properties"]));
        Assert.True(JsonNode.DeepEquals(
            whole["definitions"]!["guide"], ContentSchema.Of(DocumentKind.Guide, Some.Vocabulary)));
    }

    /// <summary>
    /// The anchors of a pattern mean the same in every dialect only where the text does not end in a line feed.
    /// </summary>
    [Theory]
    [InlineData(DocumentKind.Framework, "licence: BSD-3-Clause", "licence: \"BSD-3-Clause\\n\"")]
    [InlineData(DocumentKind.Framework, "reviewed: 2026-11-22", "reviewed: \"2026-11-22\\n\"")]
    [InlineData(DocumentKind.Framework, "docs: https://example.org/docs", "docs: \"https://example.org/docs\\n\"")]
    [InlineData(DocumentKind.Capabilities, "{key: orm,", "{key: \"orm\\n\",")]
    public void A_line_feed_at_the_end_does_not_fit_a_pattern(DocumentKind kind, string old, string replacement)
    {
        var problem = Assert.Single(Some.Read(kind, Some.Valid(kind).With(old, replacement)).Problems);
        Assert.Equal("FG014", problem.Code);
    }

    private static async Task AssertAgreement(DocumentKind kind, string valid, Vocabulary vocabulary, int oneIn = 1)
    {
        var schema = await SchemaOf(kind, vocabulary);
        Assert.Empty(ShapeProblems(kind, FrontMatter.Of(valid), vocabulary));

        var results = Mutations.Of(FrontMatter.Of(valid)).Where((_, i) => i % oneIn == 0).AsParallel()
            .Select(mutation => (
                mutation.Name,
                Checks: ShapeProblems(kind, mutation.Document, vocabulary),
                Schema: schema.Validate(CoreSchemaJson.Of(mutation.Document)?.ToJsonString() ?? "null")
                    .Select(e => $"{e.Path} {e.Kind}").ToList())).ToList();

        var disagreements = results.Where(r => r.Checks.Count > 0 != r.Schema.Count > 0)
            .Select(r => $"{r.Name}: checks [{string.Join("; ", r.Checks)}], schema [{string.Join("; ", r.Schema)}]")
            .ToList();
        Assert.True(disagreements.Count == 0,
            $"{disagreements.Count} of {results.Count}:\n{string.Join('\n', disagreements.Take(40))}");
        Assert.True(results.Count(r => r.Checks.Count > 0) > 100 && results.Count(r => r.Checks.Count == 0) > 10,
            "hardly any mutation mattered");
    }

    private static List<string> ShapeProblems(DocumentKind kind, YamlValue document, Vocabulary vocabulary)
    {
        var problems = new ProblemSink("");
        var context = new ShapeContext(problems, vocabulary, Some.Today, 180);
        var type = DocumentType.Of(kind);
        type.Shape.Check(document, KeyPath.Root, context);
        type.CheckRules(document, MarkdownBody.Empty, context);
        if (!problems.HasErrors)
            Assert.NotNull(type.Bind(document, "slug"));
        return [.. problems.Problems.Where(p => InSchema.Contains(p.Code)).Select(p => $"{p.Code} {p.Message}")];
    }

    /// <summary>Values whose shape is the very object of another's would only take time.</summary>
    private static bool HasShapeOfAnother(string line) => Array.Exists(
        ["  medium: ", "  large: ", "  realtime: {", "  licence: ", "  governance: ", "  first-release: ",
            "  releases: ", "weaknesses: ", "pitfalls: "],
        l => line.StartsWith(l, StringComparison.Ordinal));

    private static Task<JsonSchema> SchemaOf(DocumentKind kind, Vocabulary vocabulary)
    {
        var schema = ContentSchema.Of(kind, vocabulary);
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        return JsonSchema.FromJsonAsync(schema.ToJsonString());
    }
}
