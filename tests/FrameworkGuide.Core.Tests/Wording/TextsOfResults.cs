using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Tests.Decisions;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Wording;

/// <summary>What is said about results of all kinds, kept results, groups, records, comparisons and profiles.</summary>
internal static class TextsOfResults
{
    private static readonly string[] Results =
    [
        "", "small", "rest-api important", "admin important, secure important, rest-api nice",
        "medium, admin important, realtime nice, secure nice", "medium, knows Python, admin important, secure nice",
        "small, realtime important, memory important", "large, knows Java, rest-api important, secure important",
        "large, knows Kotlin, rest-api nice", "large, requires Kotlin, rest-api important, secure must",
        "knows TypeScript, realtime nice, memory nice", "knows Go, rest-api important, memory nice, realtime nice",
        "requires Go, rest-api important", "knows Ruby, small, medium, rest-api important",
        "admin must, memory must", "admin must, realtime must, secure nice", "admin must, secure must, rest-api must",
        "memory must, secure must", "realtime must, rest-api nice, memory nice", "secure must, memory important, small",
        "weights unknown, small, rest-api nice, realtime nice", "weights unknown, admin important, memory important",
        "weights unknown, admin must, memory nice, small", "memory nice", "realtime nice, rest-api nice",
        "rest-api nice, memory nice, secure nice", "size=8, small, rest-api nice", "size=5, rest-api important",
        "language=10, knows JavaScript, admin important, secure nice", "rest-api 1, realtime 7.5, memory 0.5",
    ];

    private static readonly string[][] Groups =
    [
        ["admin important", "secure important"], ["memory important, small", "rest-api important, large"],
        ["admin must", "memory must"], ["admin must, small", "realtime important", "rest-api nice, memory nice"],
        ["weights unknown, small, rest-api nice", "admin important, requires Python", "knows Go, realtime important"],
        ["small", "small", "small"],
    ];

    private static readonly string[] Kept =
        ["admin important, secure important", "medium, realtime important, rest-api nice", "admin must, memory must"];

    private static readonly string[] Compared =
    [
        "alder birch", "alder cedar", "alder dogwood", "alder elm", "birch cedar", "birch dogwood", "birch elm",
        "cedar dogwood", "cedar elm", "dogwood elm", "alder birch cedar", "alder birch elm", "cedar dogwood elm",
        "alder birch cedar dogwood elm",
    ];

    private static readonly (string Frameworks, string Answers)[] ComparedForProject =
    [
        ("alder birch", "small, admin important"), ("alder elm", "knows Python, secure must, memory 2.5"),
        ("cedar dogwood", "requires Kotlin, rest-api important"),
        ("birch cedar", "weights unknown, small, memory nice"),
        ("alder dogwood elm", "large, knows Go, secure nice"), ("alder birch cedar dogwood elm", "medium, admin must"),
    ];

    private static CatalogSnapshot Catalog => TextsGuide.Guide.Catalog;

    /// <summary>Each under its heading.</summary>
    public static IEnumerable<(string Heading, IEnumerable<string> Texts)> All() =>
    [
        .. Results.Select(r => ($"Result: {r}", WrittenTexts.Of(Explained(r), Catalog))),
        .. Groups.Select(g => ($"Group: {string.Join(" / ", g)}", WrittenTexts.Of(Group(g), Catalog))),
        .. Kept.Select(k => ($"Kept: {k}", TextsOf(KeptTexts.Result(Say.Answers(k))))),
        ("Kept group: admin important / memory important",
            TextsOf(KeptTexts.Group(Members("admin important", "memory important")))),
        .. new[] { Results[3], Results[16], Results[20] }.Select(r => (
            $"Record: {r}", Lines(Recorded.Of(Catalog, Say.Answers(r))))),
        ("Record of a group", Lines(GroupRecorded.Of(Catalog, new RecordFields(), Members(Groups[1])))),
        .. Compared.Select(c => ($"Comparison: {c}", Comparison(c, ""))),
        .. ComparedForProject.Select(c => (
            $"Comparison: {c.Frameworks}, for {c.Answers}", Comparison(c.Frameworks, c.Answers))),
        .. Catalog.Frameworks.Select(f => ($"Profile: {f.Slug}", WrittenTexts.Of(
            ExplainedProfile.Explain(TextsGuide.Guide[f.Slug], Catalog, TextsGuide.Today), Catalog))),
    ];

    /// <summary>How many of the results have which verdict.</summary>
    public static IEnumerable<VerdictKind> Verdicts() =>
        Results.Select(r => Explained(r).Explained.Recommendation.Verdict.Kind);

    private static ExplainedResult Explained(string answers) => ExplainedResult.Explain(
        Catalog, TextsGuide.Today, Say.Answers(answers), s => TextsGuide.Guide[s]);

    private static ExplainedGroup Group(string[] answers) =>
        ExplainedGroup.Explain(Catalog, TextsGuide.Today, Members(answers));

    private static GroupMember[] Members(params string[] answers) =>
        [.. answers.Zip(["Ana", "Ben", "Cleo"], (a, name) => new GroupMember(name, Say.Answers(a)))];

    private static IEnumerable<string> TextsOf(IEnumerable<object> told) =>
        told.SelectMany(t => t is string text ? [text] : WrittenTexts.Of(t, Catalog)).Distinct();

    private static IEnumerable<string> Lines(DecisionRecord record) =>
        RecordMarkdown.Write(record, Recorded.Place).Split('\n').Where(l => l.Count(c => c == ' ') > 1);

    private static IEnumerable<string> Comparison(string frameworks, string answers)
    {
        var profiles = frameworks.Split(' ').Select(s => TextsGuide.Guide[s]).ToList();
        var whole = FrameworkComparison.Compare(Catalog, profiles, TextsGuide.Today);
        var shown = whole.ForProject(Say.Answers(answers));
        return new object?[] { ComparisonSummary.Of(whole), ComparisonPicture.Of(shown), shown }
            .OfType<object>().SelectMany(t => WrittenTexts.Of(t, Catalog)).Distinct();
    }
}
