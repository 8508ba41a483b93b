using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

/// <summary>
/// Frameworks of which each row of a comparison can be told by heart: level, apart, tied at the top, partly and wholly
/// unknown; and one whose every text means something in HTML, Markdown or a spreadsheet.
/// </summary>
internal static class ComparedContent
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A name that Markdown, HTML and a spreadsheet would each take for something else.</summary>
    public const string NastyName = "=Eta|\"[e](x)\"<i>";

    public static void Write(TestContent content)
    {
        content.Write("site.yml", "title: Some guide\n");
        content.Write("capabilities.yml",
            "- group: Data\n  items:\n    - {key: orm, label: Object mapping, description: Maps rows.}\n    - {key: "
            + "migrations, label: Migrations}\n- group: Web\n  items:\n    - {key: mail, label: Mail}\n");
        content.Write(
            "metrics.yml",
            """
            - {key: stars, label: Stars, unit: stars, better: higher, says: How many., does-not-say: How good.}
            - {key: memory, label: Memory, unit: MB, better: lower}
            - {key: downloads, label: Downloads, better: none}
            - {key: requests, label: Requests, unit: requests/s, better: higher}
            - {key: alone, label: Alone, better: higher}

            """);
        var order = 0;
        foreach (var (key, title) in new[]
        {
            ("api", "API"), ("pages", "Pages"), ("data", "Data"), ("jobs", "Jobs"), ("live", "Live"),
        })
            content.Write($"needs/{key}.md",
                $"---\ntitle: {title}\nquestion: Is it needed?\norder: {++order}\n---\n\nHow it is rated.\n");
        content.Write("frameworks/alpha.md", Alpha);
        content.Write("frameworks/beta.md", Beta);
        content.Write("frameworks/gamma.md", Gamma);
        content.Write("frameworks/delta.md", Some.Framework("Delta"));
        content.Write("frameworks/epsilon.md", Some.Framework("Epsilon"));
        content.Write("frameworks/zeta.md", Some.Framework("Zeta"));
        content.Write("frameworks/eta.md", Nasty);
        content.Write("guides/alpha-or-beta.md",
            "---\ntitle: Alpha or Beta?\nsummary: Head to head.\npair: [alpha, beta]\n---\n\nOne **or** the other.\n");
    }

    private const string Alpha =
        """
        ---
        name: Alpha
        language: Python
        style: full-stack
        licence: MIT
        governance: A foundation.
        reviewed: 2026-11-01
        evidence: {licence: {sources: [https://example.org/alpha/licence], note: As of version 2.}}
        sizes:
          small: {value: 4.5, why: Small alpha reason., sources: [https://example.org/alpha/small]}
          medium: {value: 3, why: Medium alpha reason., sources: [https://example.org/alpha/medium]}
        needs:
          api: {value: 5, why: Alpha API reason., sources: [https://example.org/alpha/api, https://example.com/api]}
          pages: {value: 4, why: Alpha pages reason., sources: [https://example.org/alpha/pages], checked: 2025-01-01}
          data: {value: 4, why: Alpha data reason., sources: [https://example.org/alpha/data]}
          live: {value: 1, why: Alpha live reason., sources: [https://example.org/alpha/live]}
        capabilities:
          orm: {level: built-in, via: alpha.db, note: Since 1.0., source: https://example.org/alpha/orm}
          migrations: {level: none}
          mail: {level: official}
        releases:
          - {cycle: "6.1", released: 2026-01-01, active-support-until: 2027-04-30, security-support-until: 2027-12-31}
          - {cycle: "5.2", released: 2024-01-01, active-support-until: 2026-01-01, security-support-until: 2028-04-30,
             lts: true}
        metrics:
          - {key: stars, value: 100, as-of: 2026-10, population: All of them, source: https://example.org/alpha/stars}
          - {key: stars, value: 900, as-of: 2020-01-01, source: https://example.org/alpha/stars}
          - {key: memory, value: 50, as-of: 2026-10, source: https://example.org/alpha/memory}
          - {key: downloads, value: 10, source: https://example.org/alpha/downloads}
          - {key: requests, value: {min: 100, max: 200}, as-of: 2026-10, source: https://example.org/alpha/requests}
          - {key: alone, value: 1, source: https://example.org/alpha/alone}
        ---

        ## Overview

        Alpha words.

        """;

    private const string Beta =
        """
        ---
        name: Beta
        language: Ruby
        style: full-stack
        licence: MIT
        reviewed: 2026-11-01
        sizes:
          small: {value: 2, why: Small beta reason., sources: [https://example.org/beta/small]}
          medium: {value: 3, why: Medium beta reason., sources: [https://example.org/beta/medium]}
          large: {value: 5, why: Large beta reason., sources: [https://example.org/beta/large]}
        needs:
          api: {value: 2.25, why: Beta API reason., sources: [https://example.org/beta/api]}
          pages: {value: 4, why: Beta pages reason., sources: [https://example.org/beta/pages]}
          data: {value: 4.5, why: Beta data reason., sources: [https://example.org/beta/data]}
          jobs: {value: 2, why: Beta jobs reason., sources: [https://example.org/beta/jobs]}
          live: {value: 3, why: Beta live reason., sources: [https://example.org/beta/live]}
        capabilities:
          orm: {level: none, note: Looked for.}
          migrations: {level: none}
        releases:
          - {cycle: "8", released: 2025-11-01, active-support-until: 2026-08-01, security-support-until: 2028-04-10}
        metrics:
          - {key: stars, value: 200, as-of: 2026-10, source: https://example.org/beta/stars}
          - {key: memory, value: 40, as-of: 2026-10, source: https://example.org/beta/memory}
          - {key: downloads, value: 20, source: https://example.org/beta/downloads}
          - {key: requests, value: {min: 100, max: 300}, as-of: 2026-10, source: https://example.org/beta/requests}
        ---

        ## Overview

        Beta words.

        """;

    private const string Gamma =
        """
        ---
        name: Gamma
        language: [JavaScript, TypeScript]
        licence: Apache-2.0
        reviewed: 2026-11-01
        sizes:
          small: {value: 4.5, why: Small gamma reason., sources: [https://example.org/gamma/small]}
          medium: {value: 3, why: Medium gamma reason., sources: [https://example.org/gamma/medium]}
        needs:
          api: {value: 1.5, why: Gamma API reason., sources: [https://example.org/gamma/api]}
          pages: {value: 4, why: Gamma pages reason., sources: [https://example.org/gamma/pages]}
          live: {value: 3, why: Gamma live reason., sources: [https://example.org/gamma/live]}
        capabilities:
          orm: {level: community, via: Mapper}
        releases: [{cycle: "3", released: 2026-02-01}]
        metrics:
          - {key: memory, value: {min: 30, max: 60}, as-of: 2026-10, source: https://example.org/gamma/memory}
          - {key: requests, value: {min: 100, max: 200}, as-of: 2026-10, source: https://example.org/gamma/requests}
        ---

        ## Overview

        Gamma words.

        """;

    private const string Nasty =
        """
        ---
        name: '=Eta|"[e](x)"<i>'
        language: Python
        style: "-2+3"
        licence: MIT
        runtime: "@SUM(A1) | *one* _two_ `three` # four \\ five"
        governance: "+1,\n\"quoted\"\r\nand &amp; &lt;b&gt; ~~struck~~ <script>alert(1)</script>"
        reviewed: 2026-11-01
        needs:
          api: {value: 3, why: "=cmd|' /C calc'!A0", sources: [https://example.org/eta/api]}
        capabilities:
          orm: {level: community, via: "\tTabbed"}
          mail: {level: community, via: "\n=1+1"}
        metrics:
          - {key: downloads, value: -5, source: https://example.org/eta/downloads}
        ---

        ## Overview

        Eta words.

        """;
}
