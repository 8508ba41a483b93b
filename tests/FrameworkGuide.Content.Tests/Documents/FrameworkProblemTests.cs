using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Documents;

/// <summary>One change to a valid profile gives one problem, at the place of the change.</summary>
public sealed class FrameworkProblemTests
{
    [Theory]
    [InlineData("runtime: \"CPython 3.12\"", "runtimes: x", "5:1 FG010",
        "unknown key 'runtimes'; did you mean 'runtime'?")]
    [InlineData("style: full-stack", "Style: full-stack", "6:1 FG010", "did you mean 'style'?")]
    [InlineData("first-release: 2005-07-15", "first_release: 2005-07-15", "11:1 FG010",
        "did you mean 'first-release'?")]
    [InlineData("style: full-stack", "colour-of-the-logo: red", "6:1 FG010", "unknown key 'colour-of-the-logo'")]
    [InlineData("checked: 2026-11-01", "chekced: 2026-11-01", "21:71 FG010",
        "unknown key 'sizes.small.chekced'; did you mean 'checked'?")]
    [InlineData("  small: {", "  smal: {value: 1, why: x, sources: [https://example.org/]}\n  small: {", "21:3 FG010",
        "unknown key 'sizes.smal'; did you mean 'small'?")]
    [InlineData("via: django.db", "by: django.db", "28:26 FG010", "unknown key 'capabilities.orm.by'")]
    [InlineData("    lts: false", "    LTS: false", "36:5 FG010", "unknown key 'releases[1].LTS'; did you mean 'lts'?")]
    public void Unknown_keys_are_reported_with_the_nearest_known_one(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("name: Django", "name: [Django]", "2:7 FG011", "name is a list; expected a text")]
    [InlineData("name: Django", "name: {a: b}", "2:7 FG011", "name is a map; expected a text")]
    [InlineData("name: Django", "name: 5", "2:7 FG011", "name is the number 5; expected a text; write it in quotes")]
    [InlineData("name: Django", "name: true", "2:7 FG011",
        "name is the truth value true; expected a text; write it in quotes")]
    [InlineData("cycle: \"6.1\"", "cycle: 6.10", "30:12 FG011",
        "releases[1].cycle is the number 6.10; expected a text; write it in quotes")]
    [InlineData("latest: \"6.1.3\"", "latest: 6", "34:13 FG011", "write it in quotes")]
    [InlineData("lts: false", "lts: no", "36:10 FG011", "lts is a text; expected true or false")]
    [InlineData("lts: false", "lts: \"false\"", "36:10 FG011", "lts is a text; expected true or false")]
    [InlineData("value: 4,", "value: \"4\",", "21:18 FG011",
        "sizes.small.value is a text; expected a number from 0 to 5")]
    [InlineData("value: 4,", "value: .nan,", "21:18 FG011",
        "sizes.small.value is .nan, which is not a finite number; expected a number from 0 to 5")]
    [InlineData("value: 4,", "value: .inf,", "21:18 FG011", "is .inf, which is not a finite number")]
    [InlineData("value: 4,", "value: -.Inf,", "21:18 FG011", "is -.Inf, which is not a finite number")]
    [InlineData("value: 4,", "value: 1e999,", "21:18 FG011", "is 1e999, which is not a finite number")]
    [InlineData("value: 4,", "value: {min: 3, max: 4},", "21:18 FG011", "is a map; expected a number from 0 to 5")]
    [InlineData("value: 4,", "value: 4/5,", "21:18 FG011", "is a text; expected a number from 0 to 5")]
    [InlineData("value: 80000", "value: many", "40:32 FG011", "metrics[1].value is a text; expected a number")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026", "13:11 FG011",
        "reviewed is the number 2026; expected a date YYYY-MM-DD")]
    [InlineData("aliases: [DJ]", "aliases: DJ", "4:10 FG011", "aliases is a text; expected a list")]
    [InlineData("aliases: [DJ]", "aliases: [DJ, ~]", "4:15 FG011", "aliases[2] is nothing; expected a text")]
    [InlineData("[Python, JavaScript]", "[Python, {a: b}]", "3:20 FG011",
        "language[2] is a map; expected the name of a language of languages.yml")]
    [InlineData("  orm: {level: built-in, via: django.db, note: \"A note.\", source: https://example.org/c}",
        "  orm: built-in", "28:8 FG011", "capabilities.orm is a text; expected a map")]
    [InlineData("website: https://example.org/\n", "website: 5\n", "8:10 FG011",
        "website is the number 5; expected an address that starts with https:// or http://")]
    public void Values_of_another_type_are_reported_with_what_was_expected(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("name: Django\n", "", "2:1 FG012", "name is missing; expected a text")]
    [InlineData("name: Django\n", "name:\n", "2:1 FG012", "name is missing; expected a text")]
    [InlineData("name: Django\n", "name: ~\n", "2:1 FG012", "name is missing; expected a text")]
    [InlineData("language: [Python, JavaScript]\n", "", "2:1 FG012",
        "language is missing; expected the name of a language of languages.yml, or a list of them")]
    [InlineData("value: 4,", "", "21:10 FG012", "sizes.small.value is missing; expected a number from 0 to 5")]
    [InlineData("level: built-in, ", "", "28:8 FG012",
        "capabilities.orm.level is missing; expected built-in, official, community or none")]
    [InlineData("  - cycle: \"6.1\"\n    released", "  - released", "30:5 FG012",
        "releases[1].cycle is missing; expected a text")]
    [InlineData("{min: 1.5, max: 2.5}", "{min: 1.5}", "41:27 FG012",
        "metrics[2].value.max is missing; expected a number")]
    [InlineData("text: \"Strong.\"", "text: ~", "42:14 FG012", "strengths[1].text is missing")]
    public void Required_keys_are_reported_where_they_are_missing(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("value: 4,", "value: 5.01,", "21:18 FG013", "sizes.small.value is 5.01; expected a number from 0 to 5")]
    [InlineData("value: 4,", "value: -0.1,", "21:18 FG013", "sizes.small.value is -0.1; expected a number from 0 to 5")]
    [InlineData("value: 4,", "value: 0x10,", "21:18 FG013", "sizes.small.value is 0x10; expected a number from 0 to 5")]
    [InlineData("value: 4,", "value: 50,", "21:18 FG013", "expected a number from 0 to 5")]
    [InlineData("as-of: 2025", "as-of: 20255", "41:56 FG013",
        "as-of is 20255; expected a date YYYY-MM-DD, a month YYYY-MM or a year YYYY")]
    [InlineData("as-of: 2025", "as-of: 2025.5", "41:56 FG013", "as-of is 2025.5")]
    [InlineData("as-of: 2025", "as-of: 25", "41:56 FG013", "as-of is 25")]
    [InlineData("[Python, JavaScript]", "[]", "3:11 FG013", "language has 0 entries; expected 1 to 20")]
    [InlineData("sources: [https://example.org/s1]", "sources: []", "21:45 FG013",
        "sizes.small.sources has 0 entries; expected 1 to 50")]
    public void Numbers_and_counts_out_of_range_are_reported_with_the_range(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("name: Django", "name: \"\"", "2:7 FG014", "name is empty; expected a text")]
    [InlineData("name: Django", "name: \" \\t\"", "2:7 FG014", "name is empty")]
    [InlineData("licence: BSD-3-Clause", "licence: MIT, BSD", "7:10 FG014",
        "licence is 'MIT, BSD'; expected an SPDX expression such as MIT or BSD-3-Clause")]
    [InlineData("website: https://example.org/\n", "website: example.org\n", "8:10 FG014",
        "website is 'example.org'; expected an address that starts with https:// or http://")]
    [InlineData("website: https://example.org/\n", "website: javascript:alert(1)\n", "8:10 FG014",
        "website is 'javascript:alert(1)'")]
    [InlineData("website: https://example.org/\n", "website: //example.org/\n", "8:10 FG014",
        "website is '//example.org/'")]
    [InlineData("website: https://example.org/\n", "website: httpfoo\n", "8:10 FG014", "website is 'httpfoo'")]
    [InlineData("sources: [https://example.org/s1]", "sources: [\"a book\"]", "21:46 FG014",
        "sizes.small.sources[1] is 'a book'; expected an address")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 22.11.2026", "13:11 FG014",
        "reviewed is '22.11.2026'; expected a date YYYY-MM-DD")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-11", "13:11 FG014",
        "reviewed is '2026-11'; expected a date YYYY-MM-DD")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-11-2", "13:11 FG014", "reviewed is '2026-11-2'")]
    [InlineData("first-release: 2005-07-15", "first-release: July 2005", "11:16 FG014",
        "first-release is 'July 2005'; expected a date YYYY-MM-DD, a month YYYY-MM or a year YYYY")]
    [InlineData("first-release: 2005-07-15", "first-release: \"----------\"", "11:16 FG014",
        "first-release is '----------'")]
    [InlineData("cycle: \"6.1\"", "cycle: \"1234567890123456789012345678901\"", "30:12 FG014",
        "releases[1].cycle has 31 characters; at most 30 are allowed")]
    public void Texts_of_the_wrong_form_are_reported_with_the_right_one(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("level: built-in", "level: buildin", "28:16 FG015",
        "capabilities.orm.level is 'buildin'; expected built-in, official, community or none; "
        + "did you mean 'built-in'?")]
    [InlineData("level: built-in", "level: Built-In", "28:16 FG015", "did you mean 'built-in'?")]
    [InlineData("level: built-in", "level: yes", "28:16 FG015",
        "is 'yes'; expected built-in, official, community or none")]
    [InlineData("  realtime: {", "  real-time: {", "26:3 FG016",
        "needs: there is no need 'real-time'; expected the key of a need of needs/; did you mean 'realtime'?", 2)]
    [InlineData("  orm: {", "  orn: {", "28:3 FG017",
        "capabilities: there is no capability 'orn'; expected the key of a capability of capabilities.yml; "
        + "did you mean 'orm'?")]
    [InlineData("key: latency", "key: Latency", "41:11 FG018",
        "metrics[2].key: there is no metric 'Latency'; expected the key of a metric of metrics.yml; "
        + "did you mean 'latency'?")]
    [InlineData("[Python, JavaScript]", "[Python, Javascript]", "3:20 FG019",
        "language[2]: there is no language 'Javascript'; expected the name of a language of languages.yml; "
        + "did you mean 'JavaScript'?")]
    [InlineData("[Python, JavaScript]", "Brainfuck", "3:11 FG019",
        "language: there is no language 'Brainfuck'; expected the name of a language of languages.yml")]
    public void Words_that_are_not_known_are_reported_with_the_nearest_known_one(
        string old, string replacement, string place, string message, int problems = 1)
    {
        var found = Read(old, replacement);
        Assert.Equal(problems, found.Count);
        Expect.At(found.Single(p => p.Severity == ProblemSeverity.Error), place, message);
    }

    private static IReadOnlyList<ContentProblem> Read(string old, string replacement) =>
        Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework).With(old, replacement)).Problems;

    private static void ExpectOne(string old, string replacement, string place, string message) =>
        Expect.One(Read(old, replacement), place, message);
}
