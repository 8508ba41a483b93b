using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api.Support;

/// <summary>Content that has something to filter, sort and rule out by.</summary>
internal static class ApiContent
{
    public static void Rich(TestContent content)
    {
        content.Write("site.yml", "title: Some guide\n");
        content.Write("languages.yml",
            "- name: Python\n- name: Java\n- {name: Kotlin, near: {Java: 0.9}, elsewhere: [{name: Ktor, website: "
            + "https://ktor.example/, source: https://example.org/survey}, {name: deltoid}]}\n");
        content.Write("capabilities.yml",
            "- group: Data\n  items:\n    - {key: orm, label: Object mapping}\n    - {key: cache, label: Cache}\n");
        content.Write("needs/rest-api.md",
            "---\ntitle: REST API\nquestion: Is an API needed?\nhelp: Look at who calls it.\ngroup: Pages\norder: 1\n"
            + "scale: {1: Little, 3: Some, 5: Much}\n---\n\nHow it is rated.\n");
        content.Write("needs/speed.md",
            "---\ntitle: Speed\nquestion: Must it be quick?\norder: 2\n---\n\nHow it is rated.\n");
        content.Write("frameworks/alpha.md", Profile("Alpha", "Python", "full-stack", "MIT", small: 4.5, api: 5,
            speed: 1, orm: "built-in", until: "2030-01-31"));
        content.Write("frameworks/beta.md", Profile("Beta", "Python", "micro", "BSD-3-Clause", small: 3, api: 3,
            speed: 4, orm: "community", until: "2020-01-31"));
        content.Write("frameworks/gamma.md", Profile("Gamma", "[Java, Kotlin]", "full-stack", "Apache-2.0", small: 4,
            api: 4, speed: 5, orm: "none", until: null));
        content.Write("frameworks/delta.md",
            "---\nname: Delta\nlanguage: Java\naliases: [Deltoid]\nreviewed: "
            + "2026-11-01\n---\n\n## Overview\n\nDelta words.\n");
        content.Write("projects/first.md",
            "---\ntitle: First project\nanswers: {size: small, languages: [Python], needs: {rest-api: must, speed: "
            + "0.5}}\n---\n\nIt is small.\n");
        content.Write("projects/second.md",
            "---\ntitle: Second project\nanswers: {languages: [Kotlin], policy: require, needs: {speed: "
            + "nice}}\n---\n\nIt is quick.\n");
    }

    /// <summary>As many frameworks as are wanted, with one need; the rating falls with the number.</summary>
    public static void Many(TestContent content, int count)
    {
        content.Write("needs/speed.md", Some.Need("Speed"));
        for (var i = 0; i < count; i++)
            content.Write($"frameworks/n{i:000}.md", Some.Framework($"N{i:000}", more: $"needs: {{speed: {{value: "
                + $"{Math.Max(0, 5 - i * 0.04):0.##}, why: It is., sources: [https://example.org/]}}}}\n"));
    }

    private static string Profile(string name, string language, string style, string licence, double small, double api,
        double speed, string orm, string? until)
    {
        var support = until is null ? "" : $", active-support-until: {until}, security-support-until: {until}";
        return $$"""
            ---
            name: {{name}}
            language: {{language}}
            style: {{style}}
            licence: {{licence}}
            reviewed: 2026-11-01
            sizes: {small: {value: {{small}}, why: Small reason., sources: [https://example.org/small]} }
            needs:
              rest-api: {value: {{api}}, why: API reason., sources: [https://example.org/api], checked: 2026-11-02}
              speed: {value: {{speed}}, why: Speed reason., sources: [https://example.org/speed]}
            capabilities: {orm: {level: {{orm}}, via: A module} }
            releases: [{cycle: "1.10", released: 2019-01-01{{support}}} ]
            ---

            ## Overview

            {{name}} words.

            """;
    }
}
