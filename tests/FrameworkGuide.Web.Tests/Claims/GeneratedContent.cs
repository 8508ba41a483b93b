using System.Globalization;
using System.Text;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>
/// Content in which everything happens that makes claims hard: ties, missing ratings and figures, ranges, figures
/// counted differently, equal names, languages without a framework.
/// </summary>
internal sealed class GeneratedContent(Random random)
{
    private const int Needs = 7;
    private const int Frameworks = 7;

    private static readonly string[] Languages = ["Go", "Java", "JavaScript", "Kotlin", "Python", "Rust", "TypeScript"];
    private static readonly string[] Names =
    [
        "Ant", "Bee", "ant", "Cat & <Dog>", "Same Name", "Same  Name", "Elk, Fox and Gnu",
    ];
    private static readonly string[] Titles =
    [
        "API", "Speed", "speed", "Pages and forms", "Jobs, queues", "Live", "Sound",
    ];

    /// <summary>Replaces the content by another; some files may go, fewer than half.</summary>
    public void Write(TestContent content)
    {
        content.Write("languages.yml", "- {name: Go" + Elsewhere("Gin", "Ant") + "}\n- {name: Java"
            + Elsewhere("Quarkus") + "}\n- {name: JavaScript, near: {TypeScript: 0.7}}\n"
            + "- {name: Kotlin, near: {Java: " + One("0.9", "0.5") + "}" + Elsewhere("Ktor", "http4k", "Javalin")
            + "}\n- {name: Python}\n- {name: Rust}\n"
            + "- {name: TypeScript, near: {JavaScript: 0.9}" + Elsewhere("NestJS", "Hono") + "}\n");
        content.Write("capabilities.yml",
            "- group: Data\n  items: [{key: orm, label: ORM}, {key: cache, label: Cache}]\n"
            + "- group: Web\n  items: [{key: mail, label: cache}]\n");
        content.Write("metrics.yml",
            "- {key: stars, label: Stars, unit: stars, better: higher}\n"
            + "- {key: memory, label: Memory, unit: MB, better: lower}\n- {key: age, label: Age, better: none}\n");
        for (var n = 0; n < Needs; n++)
            WriteOrDelete(content, $"needs/n{n}.md", isGone: n >= 4 && Chance(3),
                $"---\ntitle: \"{One(Titles)}\"\nquestion: Is it needed?\norder: {random.Next(3)}\n---\n\nHow.\n");
        for (var f = 0; f < Frameworks; f++)
            WriteOrDelete(content, $"frameworks/f{f}.md", isGone: f >= 5 && Chance(2), Profile(content));
        content.Write("projects/p.md",
            $"---\ntitle: A project\nanswers: {{size: {One("small", "large")}, languages: [{One(Languages)}], policy: "
            + $"{One("prefer", "require")}, needs: {{n0: {One("must", "important", "nice", "7")}, n1: "
            + $"{One("must", "nice")}}}}}\n---\n\nIt is one.\n");
    }

    private static void WriteOrDelete(TestContent content, string path, bool isGone, string text)
    {
        if (!isGone)
            content.Write(path, text);
        else if (File.Exists(content[path]))
            content.Delete(path);
    }

    private string Profile(TestContent content)
    {
        var text = new StringBuilder(
            $"---\nname: \"{One(Names)}\"\nlanguage: [{string.Join(", ", Some(Languages, 2))}]\n");
        if (!Chance(4))
            text.Append(CultureInfo.InvariantCulture,
                $"reviewed: 2026-{random.Next(1, 11):00}-{random.Next(1, 28):00}\n");
        if (!Chance(4))
            text.Append(CultureInfo.InvariantCulture, $"style: {One("full-stack", "micro")}\n");
        if (!Chance(4))
            text.Append(CultureInfo.InvariantCulture, $"licence: {One("MIT", "Apache-2.0")}\n");
        text.Append("sizes: {").AppendJoin(", ", Keys("small", "medium", "large").Select(Rating)).Append("}\n");
        var needs = Enumerable.Range(0, Needs).Select(n => $"n{n}")
            .Where(n => File.Exists(content[$"needs/{n}.md"])).ToArray();
        text.Append("needs: {").AppendJoin(", ", Keys(needs).Select(Rating)).Append("}\n");
        text.Append("capabilities: {").AppendJoin(", ", Keys("orm", "cache", "mail")
            .Select(c => $"{c}: {{level: {One("built-in", "official", "community", "none")}}}")).Append("}\n");
        if (!Chance(4))
            text.Append("releases:\n").AppendJoin("", Enumerable.Range(1, random.Next(1, 3)).Select(r =>
                $"  - {{cycle: \"{r}\", released: 202{r + 3}-01-01"
                + (Chance(3)
                    ? ""
                    : $", active-support-until: {One("2026-06-30", "2027-06-30")}"
                        + $", security-support-until: {One("2027-12-31", "2028-12-31")}")
                + "}\n"));
        text.Append("metrics:\n  - {key: age, value: 1}\n").AppendJoin("", Keys("stars", "memory", "stars")
            .Select(key => (Key: key,
                AsOf: Chance(6) ? "" : $", as-of: {One("2026-05", "2026-06-01", "2026", "2023-01")}",
                Population: Chance(4) ? ", population: people" : ""))
            .Distinct() // One figure for a time and population.
            .Select(m => $"  - {{key: {m.Key}, value: "
                + (Chance(3)
                    ? $"{{min: {random.Next(1, 5) * 10}, max: {random.Next(5, 9) * 10}}}"
                    : $"{random.Next(1, 9) * 10}")
                + $"{m.AsOf}{m.Population}}}\n"));
        return text.Append("---\n\n## Overview\n\nWords.\n").ToString();
    }

    private string Rating(string key) =>
        $"{key}: {{value: {(random.Next(5) == 0 ? 5 : random.Next(0, 11) / 2.0).ToString(CultureInfo.InvariantCulture)}"
        + $", why: It is., sources: [https://example.org/]}}";

    private string Elsewhere(params string[] names) => Chance(3)
        ? ""
        : $", elsewhere: [{string.Join(", ", names.Select(n => $"{{name: {n}, website: https://example.org/{n}}}"))}]";

    private IEnumerable<string> Keys(params string[] keys) => [.. keys.Where(_ => !Chance(4))];

#pragma warning disable CA5394 // The content is repeated by its seed.
    private IEnumerable<string> Some(string[] words, int most) =>
        [.. words.OrderBy(_ => random.Next()).Take(random.Next(1, most + 1))];

    private string One(params string[] words) => words[random.Next(words.Length)];

    private bool Chance(int ofOne) => random.Next(ofOne) == 0;
#pragma warning restore CA5394
}
