namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>
/// Content in which every text that is shown is a name, an address or a piece of code without a place to break.
/// </summary>
internal static class LongWords
{
    public const string A = "a-unbreakableunbreakableunbreakable";
    public const string B = "b-unbreakableunbreakableunbreakable";
    public const string Broken = "broken-unbreakableunbreakableunbreakable";

    public static string Word { get; } = Repeat("Unbreakable", 6);

    public static string Language { get; } = Word[..40];

    private static string Address { get; } =
        $"https://example.org/{Repeat("averylongpathwithoutanybreak", 4)}?query={new string('x', 60)}";

    private static string Code { get; } = $"{Repeat("some_function_name_without_any_break_", 3)}()";

    private static string Body { get; } =
        $"""
        ## Overview

        {Word} and [{Word}]({Address}) and <{Address}> and `{Code}`.

        > {Word}

        - {Word}
        - `{Code}`

        1. {Word}

        | {Word} | b |
        | --- | --- |
        | {Word} | {Address} |

        ```
        {Code}{Code}{Code}
        ```

        ## When to choose it

        ### {Word}

        ## When not to

        {Address}

        ## Getting started

        **{Word}** *{Word}*

        """;

    public static void Write(string folder)
    {
        void File(string path, string text)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            System.IO.File.WriteAllText(file, text);
        }

        File("site.yml", $"title: {Word}\ntagline: {Word}\nrepository: {Address}\n");
        File("capabilities.yml",
            $"- group: {Word}\n  items:\n    - {{key: orm, label: {Word}, description: {Word}}}\n    - {{key: "
            + $"mail, label: Mail{Word}}}\n");
        File("metrics.yml",
            $"- {{key: stars, label: {Word}, unit: {Word[..40]}, better: higher, says: "
            + $"{Word}, does-not-say: {Word}}}\n");
        File("languages.yml",
            $"- {{name: {Language}, elsewhere: [{{name: Other{Word}, website: \"{Address}\", source: "
            + $"\"{Address}\"}}]}}\n- {{name: Python}}\n- {{name: Near{Word[..30]}, near: {{Python: 0.9}}}}\n");
        foreach (var key in (string[])["api", "live"])
            File($"needs/{key}.md",
                $"---\ntitle: {key}{Word}\nquestion: {Word}\nhelp: {Word}\ngroup: {Word}\n"
                + $"scale: {{1: {Word}, 3: {Word}, 5: {Word}}}\n---\n\n{Word} [{Word}]({Address}) `{Code}`\n");
        File($"frameworks/{A}.md", Framework("A", "Python", "2026-11-01", 4.5, "none"));
        File($"frameworks/{B}.md", Framework("B", $"[{Word[..30]}, Python]", "2020-01-01", 2, "community"));
        File($"frameworks/{Broken}.md", $"---\nname: {Word}\nlanguag: {Word}\n---\n");
        File("projects/p.md",
            $"---\ntitle: {Word}\nanswers: {{size: small, needs: {{api: must}}}}\nexpect: [{B}]\n"
            + $"sources: [\"{Address}\"]\n---\n\n{Word}\n");
        File("guides/about.md", $"---\ntitle: {Word}\n---\n\n{Body}");
        File("guides/pair.md", $"---\ntitle: {Word}\nsummary: {Word}\npair: [{A}, {B}]\n---\n\n{Body}");
    }

    private static string Framework(string name, string language, string reviewed, double value, string level)
    {
        var rating = FormattableString.Invariant(
            $"{{value: {value}, why: {Word}, sources: [\"{Address}\", \"{Address}b\"]}}");
        return $$$"""
            ---
            name: {{{name}}}{{{Word}}}
            aliases: [Alias{{{name}}}{{{Word}}}]
            language: {{{language}}}
            runtime: {{{Word}}}
            style: {{{Word[..50]}}}{{{name}}}
            licence: MIT
            website: {{{Address}}}
            docs: {{{Address}}}
            repository: {{{Address}}}
            first-release: 2010
            governance: {{{Word}}}
            evidence: {runtime: {sources: ["{{{Address}}}"], note: {{{Word}}}},
              releases: {sources: ["{{{Address}}}"], note: {{{Word}}}}}
            reviewed: {{{reviewed}}}
            sizes: {small: {{{rating}}}}
            needs:
              api: {{{rating}}}
              live: {{{rating}}}
            capabilities:
              orm: {level: built-in, via: {{{Word}}}, note: {{{Word}}}, source: "{{{Address}}}"}
              mail: {level: {{{level}}}, via: {{{Word}}}, source: "{{{Address}}}"}
            releases:
              - {cycle: "6.1{{{Word[..20]}}}", released: 2024-05-01,
                 active-support-until: 2027-05-01, security-support-until: 2031-01-01,
                 latest: "6.1.3{{{Word[..20]}}}", latest-date: 2026-09-01, lts: true,
                 source: "{{{Address}}}", note: {{{Word}}}}
            metrics:
              - {key: stars, value: 100, as-of: 2026, population: {{{Word}}}, source: "{{{Address}}}", note: {{{Word}}}}
            strengths: [{text: {{{Word}}}, source: "{{{Address}}}"}]
            weaknesses: [{text: {{{Word}}}, source: "{{{Address}}}"}]
            pitfalls: [{text: {{{Word}}}, source: "{{{Address}}}"}]
            used-by: [{who: {{{Word}}}, note: {{{Word}}}, source: "{{{Address}}}"}]
            ---


            """ + Body;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
