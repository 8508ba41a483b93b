using System.Globalization;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>
/// Sixty frameworks, made up the same way each time, in which every choice of every filter leaves something else.
/// </summary>
internal static class VariedContent
{
    public const int Count = 60;

    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Languages =
    [
        "C#", "Go", "[Java, Kotlin]", "JavaScript", "[JavaScript, TypeScript]", "Kotlin", "PHP", "Python", "Ruby",
    ];

    private static readonly string[] Styles = ["", "full-stack", "microframework", "API & <more>", "Full-Stack"];

    private static readonly string[] Licences =
    [
        "",
        "MIT",
        "Apache-2.0",
        "GPL-2.0-only WITH Classpath-exception-2.0",
        "mit",
    ];

    private static readonly string[] Releases =
    [
        "",
        "{cycle: \"1\", released: 2026-01-01, active-support-until: 2027-01-01, security-support-until: 2028-01-01}",
        "{cycle: \"2\", released: 2025-01-01, active-support-until: 2026-01-01, security-support-until: 2026-11-24}",
        "{cycle: \"3\", released: 2020-01-01, active-support-until: 2021-01-01, security-support-until: 2026-11-23}",
        "{cycle: \"4\", released: 2026-01-01}",
        "{cycle: \"5\", released: 2025-01-01, active-support-until: 2026-11-23}",
        "{cycle: \"6\", released: 2027-01-01, active-support-until: 2028-01-01}",
    ];

    private static readonly string[] Levels = ["", "built-in", "official", "community", "none"];

    public static void Write(TestContent content)
    {
        content.Write("site.yml", "title: Some guide\n");
        content.Write("capabilities.yml",
            "- group: Data\n  items:\n    - {key: orm, label: Object mapping}\n    - {key: cache, label: Cache}\n"
            + "- group: Web\n  items:\n    - {key: mail, label: Mail}\n");
        content.Write("needs/api.md", "---\ntitle: API\nquestion: Is it needed?\norder: 1\n---\n\nHow it is rated.\n");
        content.Write("needs/speed.md",
            "---\ntitle: Speed\nquestion: Is it needed?\norder: 2\n---\n\nHow it is rated.\n");
        var random = new Random(20261124);
        for (var i = 0; i < Count; i++)
            content.Write($"frameworks/f{i:00}.md", Framework(random, i));
    }

    private static string Framework(Random random, int number)
    {
        string One(string[] of) => of[random.Next(of.Length)];
        string Line(string key, string value) => value.Length == 0 ? "" : $"{key}: {value}\n";
        string Rating(string key)
        {
            var value = random.Next(0, 11) / 2.0;
            return random.Next(4) == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
                $"  {key}: {{value: {value}, why: It is., sources: [https://example.org/{key}]}}\n");
        }

        string Level(string key) => One(Levels) is { Length: > 0 } level ? $"  {key}: {{level: {level}}}\n" : "";
        string Map(string key, string entries) => entries.Length == 0 ? "" : $"{key}:\n{entries}";

        // Names in another order than slugs; some begin with the same words in another case.
        return $"---\nname: {(number % 3 == 0 ? "Zeta" : number % 3 == 1 ? "alpha" : "Mid")} "
            + $"{(number * 7 % Count):00}\nlanguage: {One(Languages)}\nreviewed: 2026-11-01\n"
            + Line("style", One(Styles) is { Length: > 0 } style ? $"'{style}'" : "")
            + Line("licence", One(Licences))
            + Map("sizes", Rating("small") + Rating("medium") + Rating("large"))
            + Map("needs", Rating("api") + Rating("speed"))
            + Map("capabilities", Level("orm") + Level("cache") + (random.Next(3) == 0 ? Level("mail") : ""))
            + (One(Releases) is { Length: > 0 } release ? $"releases: [{release}]\n" : "")
            + $"---\n\n## Overview\n\n{(random.Next(3) == 0 ? "Words of sea" : "Words of land")}.\n";
    }
}
