using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Decisions;

/// <summary>Records of made-up results, in which every text of people and of content may be hostile.</summary>
internal static class Recorded
{
    public static readonly DateOnly Day = Some.Day("2026-11-30");

    public static readonly RecordPlace Place = new("https://guide.example", "p1");

    private static readonly string[] Pieces =
    [
        "plain words", "C#", "R&D", "&copy;", "&#35;", "*b*", "_i_", "__b__", "a_b_c", "`c`", "```", "~~~", "~x~",
        "$m$",
        "[l](http://x.example)", "![p](x)", "[^1]", "<b>", "<!-- c -->", "</script>", "<https://x.example/>", "|",
        "---",
        "===", "***", "# h", "## Decision Outcome", "* entry", "- entry", "+ entry", "1. one", "2) two", "> quote",
        "    code", "\n", "\r\n", "\n\n", "\n---\n", "\n# h\n", "\nstatus: accepted\n", "\u2028", "\u0085", "\t", "\0",
        "\u001b[31m", "\u007f", "\"", "\"q\"", "'", "''", "\", because x", "\\", "\\n", "\\*", "=1+1", "+1", "-1",
        "@SUM",
        "＝1", "key: value", "a #c", "{a: b}", "[a, b]", "!tag", "&anchor", "*alias", "%YAML", "@at", "true", "null",
        "0x1",
        "2026-11-30", "~", "|-", ">-", "שלום", "مرحبا", "\u200f", "\u200e", "\u202e", "\u2066", "\ufeff", "é",
        "e\u0301",
        "日本", "👩‍💻", "https://x.example/_a_b", "www.x.example", "WWW.x", "a@b.example", "\ud800",
    ];

    /// <summary>One line to several, never only space or what nobody sees.</summary>
    public static Gen<string> HostileText { get; } =
        Gen.OneOf(Pieces).Array[0, 4].Select(p => string.Concat(p.Append("x")))
            .Select(Gen.Bool, (t, isFirst) => isFirst ? t : "x" + t[..^1]);

    public static Gen<RecordFields> HostileFields { get; } = Gen.Select(
        HostileText.Null(), Gen.Enum<RecordStatus>(), Gen.Int[1, 9999].Nullable(), HostileText.Null(),
        HostileText.Null(), HostileText.Null(), HostileText.Null(),
        (title, status, number, makers, consulted, informed, because) => RecordQuery.Read(
            RecordQuery.Pairs(new RecordFields
            {
                Title = title,
                Status = status,
                Number = number,
                DecisionMakers = makers,
                Consulted = consulted,
                Informed = informed,
                Because = because,
            })).Fields);

    /// <summary>A record with whichever option is chosen, or the first.</summary>
    public static Gen<DecisionRecord> Hostile { get; } = Gen.Select(
        Case.Any.Where(c => c.Answers.HasAnswers && !c.Answers.WeighNothing(c.Catalog)),
        HostileText.Array[8], HostileFields, Gen.Int[0, 20]).Select(g => Make(g.Item1, g.Item2, g.Item3, g.Item4));

    public static DecisionRecord Of(CatalogSnapshot catalog, ProjectAnswers answers, RecordFields? fields = null) =>
        DecisionRecord.Of(
            ExplainedResult.Explain(catalog, Day, answers, s => Some.Profile(s, s)), fields ?? new RecordFields(),
            s => Some.Profile(s, s));

    private static DecisionRecord Make(Case asked, string[] texts, RecordFields fields, int chosen)
    {
        var catalog = asked.Catalog.With(
            [
                .. asked.Catalog.Frameworks.Select((f, i) => Some.Entry(f with { Name = texts[i % texts.Length] })),
                .. asked.Catalog.Needs.Select((n, i) => new CatalogEntry(
                    $"needs/{n.Key}.md", DocumentKind.Need, n.Key, "01",
                    n with { Title = texts[(i + 3) % texts.Length] })),
            ],
            []);
        FrameworkProfile ProfileOf(string slug) => Some.Profile(slug, slug) with
        {
            Reviewed = Day,
            Sizes = Enum.GetValues<ProjectSize>().ToDictionary(s => s, _ => Rating(texts[5])),
            Needs = catalog.Needs.ToDictionary(n => n.Key, _ => Rating(texts[6])),
        };
        var result = ExplainedResult.Explain(catalog, Day, asked.Answers, ProfileOf);
        string[] slugs =
        [
            .. result.Explained.Recommendation.Ranking.Select(r => r.Framework.Slug),
            .. result.Explained.Recommendation.RuledOut.Select(r => r.Framework.Slug),
        ];
        var wanted = fields with { Chosen = chosen < slugs.Length ? slugs[chosen] : null };
        return DecisionRecord.Of(
            result,
            RecordCheck.Problems(result.Explained.Recommendation, wanted).Count == 0
                ? wanted
                : wanted with { Because = "we say so" },
            ProfileOf);
    }

    private static Rating Rating(string why) =>
        new(4, why, ["https://x.example/a|b<c>?q=1 2", "https://y.example/"], Day);
}
