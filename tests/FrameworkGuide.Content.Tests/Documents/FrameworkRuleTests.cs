using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Documents;

/// <summary>What a profile breaks or just keeps beyond the form of single values, each at its place.</summary>
public sealed class FrameworkRuleTests
{
    [Theory]
    [InlineData("why: \"Small.\", ", "", "21:10 FG021", "sizes.small.why is missing; expected a text")]
    [InlineData("why: \"Small.\"", "why: ", "21:21 FG021", "sizes.small.why is missing")]
    [InlineData(", sources: [https://example.org/n2]", "", "26:13 FG021",
        "needs.realtime.sources is missing; expected a list of 1 or more")]
    public void A_rating_without_a_reason_or_a_source_is_an_error(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("name: Django\n", "name: Django\nname: Flask\n", "3:1 FG030",
        "the key 'name' is given twice; remove one")]
    [InlineData("name: Django\n", "name: Django\n\"name\": Django\n", "3:1 FG030", "the key 'name' is given twice")]
    [InlineData("value: 4,", "value: 4, value: 4,", "21:21 FG030", "the key 'value' is given twice")]
    [InlineData("  realtime: {", "  rest-api: {value: 1, why: x, sources: [https://example.org/]}\n  realtime: {",
        "26:3 FG030", "the key 'rest-api' is given twice")]
    [InlineData("min: 1.5,", "min: 1.5, min: 1.5,", "41:38 FG030", "the key 'min' is given twice")]
    [InlineData("  runtime: {", "  licence: ~\n  runtime: {", "17:3 FG030", "the key 'licence' is given twice")]
    public void A_key_that_stands_twice_is_an_error_at_every_level(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("metrics:\n", "  - cycle: \"6.1 \"\n    source: https://example.org/\nmetrics:\n", "39:12 FG031",
        "the cycle '6.1 ' is given twice; remove one")]
    [InlineData("{key: latency, value: {min: 1.5, max: 2.5}, as-of: 2025,",
        "{key: github-stars, value: 1, as-of: 2026-11, population: GitHub,", "41:5 FG031",
        "the metric 'github-stars' is listed twice for the same population and time")]
    [InlineData("[Python, JavaScript]", "[Python, Python]", "3:20 FG031", "the language 'Python' is given twice")]
    [InlineData("aliases: [DJ]", "aliases: [DJ, dj]", "4:15 FG031", "the alias 'dj' is given twice")]
    public void An_entry_that_stands_twice_is_an_error(string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-02-30", "13:11 FG032",
        "reviewed is 2026-02-30, a day that does not exist")]
    [InlineData("reviewed: 2026-11-22", "reviewed: \"2026-13-01\"", "13:11 FG032", "reviewed is 2026-13-01")]
    [InlineData("first-release: 2005-07-15", "first-release: 2005-13", "11:16 FG032", "first-release is 2005-13")]
    [InlineData("first-release: 2005-07-15", "first-release: \"0000\"", "11:16 FG032", "first-release is 0000")]
    [InlineData("checked: 2026-11-01", "checked: 2025-02-29", "21:80 FG032", "sizes.small.checked is 2025-02-29")]
    public void A_day_that_no_calendar_has_is_an_error(string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("2018-11-20 16:33 +0100")]
    [InlineData("2018-11-20T16:33:00Z")]
    [InlineData("20 November 2018, in the evening")]
    [InlineData("2018-11-20\u00A0")]
    public void A_date_with_more_than_a_day_is_told_the_form_that_is_expected(string date) => Expect.One(
        Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework)
            .With("reviewed: 2026-11-22", $"reviewed: \"{date}\"")).Problems,
        "13:11 FG014",
        $"reviewed is '{date}'; expected a date YYYY-MM-DD");

    [Fact]
    public void A_newest_version_older_than_its_line_is_a_warning() => Expect.One(
        Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework)
            .With("latest-date: 2026-11-03", "latest-date: 2026-08-04")).Problems,
        "35:18 FG073",
        "latest-date is 2026-08-04, before released, 2026-08-05");

    [Theory]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-11-25", "13:11 FG033",
        "reviewed is 2026-11-25, in the future; expected 2026-11-23 or earlier")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 9999-12-31", "13:11 FG033", "reviewed is 9999-12-31, in the future")]
    [InlineData("first-release: 2005-07-15", "first-release: 2027", "11:16 FG033",
        "first-release is 2027, in the future")]
    [InlineData("checked: 2026-11-01", "checked: 2026-12-01", "21:80 FG033",
        "sizes.small.checked is 2026-12-01, in the future")]
    [InlineData("checked: 2026-11-04", "checked: 2026-12-01", "25:88 FG033",
        "needs.rest-api.checked is 2026-12-01, in the future")]
    [InlineData("as-of: 2026-11-22", "as-of: 2026-12", "15:55 FG033",
        "evidence.runtime.as-of is 2026-12, in the future")]
    [InlineData("as-of: 2025", "as-of: 2027", "41:56 FG033", "as-of is 2027, in the future")]
    [InlineData("latest-date: 2026-11-03", "latest-date: 2026-12-01", "35:18 FG033",
        "latest-date is 2026-12-01, in the future")]
    [InlineData("active-support-until: 2027-04-30", "active-support-until: 2026-08-04", "32:27 FG033",
        "active-support-until is 2026-08-04, before released, 2026-08-05")]
    [InlineData("security-support-until: 2027-12-31", "security-support-until: 2027-04-29", "33:29 FG033",
        "security-support-until is 2027-04-29, before active-support-until, 2027-04-30")]
    public void Dates_in_the_wrong_order_or_in_the_future_are_errors(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("{min: 1.5, max: 2.5}", "{min: 2.6, max: 2.5}", "41:27 FG034",
        "value.min is above value.max; swap them")]
    [InlineData("website: https://example.org/\n", "website: https://user:secret@example.org/\n", "8:10 FG035",
        "website is not a web address: 'https://user:secret@example.org/'")]
    [InlineData("website: https://example.org/\n", "website: https://:80/\n", "8:10 FG035",
        "website is not a web address")]
    [InlineData("sources: [https://example.org/s1]", "sources: [\"https://#\"]", "21:46 FG035",
        "sizes.small.sources[1] is not a web address")]
    public void What_a_schema_cannot_say_is_an_error_too(
        string old, string replacement, string place, string message) =>
        ExpectOne(old, replacement, place, message);

    [Theory]
    [InlineData("  large: {value: 4.5, why: \"Large.\", sources: [https://example.org/s3], checked: 2026-11-03}\n", "",
        "21:3 FG050", "sizes: not rated: large")]
    [InlineData("  realtime: {value: 0, why: \"Nothing.\", sources: [https://example.org/n2]}\n", "  realtime:\n",
        "25:3 FG050", "needs: not rated: realtime")]
    [InlineData("reviewed: 2026-11-22\n", "", "2:1 FG051",
        "reviewed is missing; expected the day an editor last checked the page")]
    [InlineData("reviewed: 2026-11-22\n", "reviewed: 2026-05-26\n", "13:11 FG051",
        "the page was last reviewed on 2026-05-26, more than 180 days ago")]
    [InlineData("## When not to\n", "### Limits\n", "47:1 FG052", "the heading '## When not to' is missing")]
    [InlineData(", source: https://example.org/c", "", "28:8 FG053", "capabilities.orm: this fact has no source")]
    [InlineData(", source: https://example.org/p2", "", "43:14 FG053", "weaknesses: this fact has no source")]
    [InlineData("as-of: 2025, ", "", "41:5 FG053", "metrics: this figure has no as-of date")]
    public void What_is_thin_is_told_and_let_through(string old, string replacement, string place, string message)
    {
        var read = Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework).With(old, replacement));

        Expect.One(read.Problems, place, message);
        Assert.Equal(ProblemSeverity.Warning, read.Problems[0].Severity);
        Assert.NotNull(read.Document);
    }

    [Theory]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-11-24")] // a day ahead: east of Greenwich
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-05-27")] // 180 days ago
    [InlineData("value: 4,", "value: 5.0,")]
    [InlineData("value: 4,", "value: 0,")]
    [InlineData("value: 4,", "value: +4,")]
    [InlineData("active-support-until: 2027-04-30", "active-support-until: 2027-12-31")]
    [InlineData("released: 2026-08-05", "released: 2026-11-03")]
    [InlineData("{min: 1.5, max: 2.5}", "{min: 2.5, max: 2.5}")]
    [InlineData("as-of: 2025,", "as-of: \"2025\",")]
    [InlineData("licence: BSD-3-Clause", "licence: (MIT OR Apache-2.0) AND BSD-3-Clause")]
    [InlineData("runtime: \"CPython 3.12\"", "runtime: ")]
    [InlineData("## Getting started\n", "##   GETTING STARTED   ##\n")]
    public void What_is_just_allowed_is_no_problem(string old, string replacement) =>
        Assert.Empty(Read(old, replacement));

    [Fact]
    public void A_document_with_errors_says_nothing_else()
    {
        var read = Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework).With("value: 4,", "value: 6,"));

        Assert.Null(read.Document);
        Assert.StartsWith("---\nname: Django", read.Text, StringComparison.Ordinal);
        Assert.Equal("frameworks/django.md:21:18: error FG013: sizes.small.value is 6; expected a number from 0 to 5",
            read.Problems[0].ToString());
    }

    [Fact]
    public void Lengths_are_counted_in_characters_as_the_schema_counts_them()
    {
        Assert.Empty(Read("name: Django", "name: \"" + string.Concat(Enumerable.Repeat("🙂", 100)) + "\""));
        ExpectOne("name: Django", "name: \"" + string.Concat(Enumerable.Repeat("🙂", 101)) + "\"", "2:7 FG014",
            "name has 101 characters; at most 100 are allowed");
    }

    [Fact]
    public void References_are_not_judged_where_the_file_they_refer_to_cannot_be_read()
    {
        var reader = Some.Reader(Some.Vocabulary with { Capabilities = null, Metrics = null, Languages = null });
        var text = Some.Valid(DocumentKind.Framework)
            .With("  orm: {", "  anything: {").With("key: latency", "key: anything")
            .With("[Python, JavaScript]", "Anything");

        Assert.Empty(reader.Read(Some.File(DocumentKind.Framework), text).Problems);
    }

    [Fact]
    public void Every_problem_of_a_file_is_reported_in_one_run_and_in_the_order_of_the_file()
    {
        var text = Some.Valid(DocumentKind.Framework)
            .With("name: Django\n", "")
            .With("value: 4,", "value: 7,")
            .With("level: built-in", "level: builtin")
            .With("reviewed: 2026-11-22", "reviewed: 2026-02-30")
            .With("## When not to\n", "# When not to\n")
            .With("(https://example.org/)", "(javascript:alert(1))");

        Assert.Equal(
            ["2:1 FG012", "12:11 FG032", "20:18 FG013", "27:16 FG015", "49:13 FG040", "55:1 FG056"],
            Some.Read(DocumentKind.Framework, text).Problems.Select(p => $"{p.Line}:{p.Column} {p.Code}"));
    }

    private static IReadOnlyList<ContentProblem> Read(string old, string replacement) =>
        Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework).With(old, replacement)).Problems;

    private static void ExpectOne(string old, string replacement, string place, string message) =>
        Expect.One(Read(old, replacement), place, message);
}
