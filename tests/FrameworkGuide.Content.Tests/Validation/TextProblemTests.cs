using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Validation;

/// <summary>What a text says, or hides.</summary>
public sealed class TextProblemTests
{
    [Theory]
    [InlineData("TODO")]
    [InlineData("todo.")]
    [InlineData("TODO: ask the team")]
    [InlineData("FIXME later")]
    [InlineData("TBD")]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData("???")]
    [InlineData("Lorem ipsum dolor sit amet.")]
    [InlineData("Say here what a 5 means.")]
    public void A_placeholder_is_an_error_wherever_it_stands(string text)
    {
        Expect.One(Framework("why: \"Small.\"", $"why: \"{text}\""), "21:26 FG060",
            $"sizes.small.why is the placeholder '{text}'");
        Expect.One(Framework("governance: \"A foundation.\"", $"governance: \"{text}\""), "12:13 FG060",
            "governance is the placeholder");
        Expect.One(Some.GuideWithBody($"\nA paragraph.\n\n{text}\n").Problems, "7:1 FG060",
            $"the text is the placeholder '{text}'");
    }

    [Theory]
    [InlineData("It has a TODO list.")]
    [InlineData("TODOs are found.")]
    [InlineData("A todo app…")]
    [InlineData("C#")]
    public void A_text_that_only_speaks_of_one_is_none(string text)
    {
        Assert.Empty(Framework("why: \"Small.\"", $"why: \"{text}\""));
        Assert.Empty(Some.GuideWithBody($"\n{text}\n\n```\nTODO\n...\n```\n").Problems);
    }

    [Fact]
    public void A_recommended_section_without_words_is_a_warning()
    {
        Expect.One(Framework("## When not to\n\nText.\n", "## When not to\n"), "56:1 FG061",
            "there is nothing under the heading '## When not to'");
        Expect.One(Framework("## Getting started\n\nText.\n", "## Getting started\n"), "60:1 FG061",
            "there is nothing under the heading '## Getting started'");
        Assert.Empty(Framework("## When not to\n\nText.\n", "## When not to\n\n### Limits\n\nText.\n"));
        Assert.Empty(Some.GuideWithBody("\n## Anything\n\n## Else\n").Problems);
    }

    [Theory]
    [InlineData("“Small.”")]
    [InlineData("„Small.“")]
    [InlineData("«Small.»")]
    [InlineData("‘Small.’")]
    public void Typographic_quotes_around_a_value_are_a_warning(string value) =>
        Expect.One(Framework("why: \"Small.\"", $"why: {value}"), "21:26 FG062",
            $"sizes.small.why is in the quotes {value[0]} {value[^1]}, which readers see");

    [Theory]
    [InlineData("why: \"“Small.”\"")]
    [InlineData("why: “Small” or “not large”")]
    public void Quotes_that_are_meant_are_none(string why) => Assert.Empty(Framework("why: \"Small.\"", why));

    [Theory]
    [InlineData("Sm\u200Ball.", "U+200B (zero-width space) after 'Sm'")]
    [InlineData("\uFEFFSmall.", "U+FEFF (byte order mark) at its beginning")]
    [InlineData("Small\u00AD.", "U+00AD (soft hyphen) after 'Small'")]
    [InlineData("Sm\u2060all.", "U+2060 (word joiner)")]
    [InlineData("Sm\u200Dall.", "U+200D (zero-width joiner)")]
    [InlineData("Sm\u200Eall.", "U+200E (direction mark)")]
    [InlineData("Sm\U000E0041all.", "U+E0041 (invisible)")]
    public void An_invisible_character_in_a_text_is_named(string text, string named)
    {
        Expect.One(Framework("why: \"Small.\"", $"why: \"{text}\""), "21:26 FG063",
            $"sizes.small.why has the invisible character {named}");
        var index = text.IndexOf(text.First(c => c > '\u007F'), StringComparison.Ordinal);
        Expect.One(Some.GuideWithBody($"\n{text}\n").Problems, $"5:{index + 1} FG063",
            $"there is an invisible character here, {named[..named.IndexOf(')', StringComparison.Ordinal)]}");
    }

    [Theory]
    [InlineData("A family: 👩‍👩‍👧, and the flag 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F.")]
    [InlineData("می‌خواهم‎ (Persian)")]
    [InlineData("46,4\u00A0%, naïve, ❤️")]
    public void Characters_that_scripts_and_emoji_need_are_none(string text) =>
        Assert.Empty(Framework("why: \"Small.\"", $"why: \"{text}\""));

    [Theory]
    [InlineData("Dj\u202Eango")]
    [InlineData("Dj\\u202Eango")]
    [InlineData("\u202DDjango\u202C")]
    [InlineData("Dj\u2067ango")]
    [InlineData("Django\u202C")]
    [InlineData("Dj\u202Bango\u2069")]
    [InlineData("Dj\u2066an\u2069go\u2069")]
    public void A_name_that_shows_as_another_one_is_an_error(string name)
    {
        var problems = Framework("name: Django", $"name: \"{name}\"");

        Assert.Contains(problems, p => p.Code == "FG064" && (p.Line, p.Column) == (2, 7)
            && p.Message.StartsWith("name has the character U+20", StringComparison.Ordinal));
        Assert.All(problems, p => Assert.True(p.Code is "FG064" or "FG063", p.ToString()));
        Assert.Contains(
            Some.Read(DocumentKind.Guide, $"---\ntitle: \"{name}\"\n---\n").Problems, p => p.Code == "FG064");
    }

    [Theory]
    [InlineData("why: \"Small.\"", "why: \"Sm\u202Eall.\"")]
    [InlineData("governance: \"A foundation.\"", "governance: \"A \u2067foundation.\"")]
    [InlineData("text: \"Strong.\"", "text: \"Str\u202Dong.\"")]
    [InlineData("who: \"Someone\"", "who: \"Some\\u202Eone\"")]
    [InlineData("population: \"GitHub\"", "population: \"Git\u202BHub\"")]
    [InlineData("aliases: [DJ]", "aliases: [D\u202EJ]")]
    public void Text_of_the_front_matter_that_turns_its_direction_is_an_error_too(string old, string replacement) =>
        Assert.Contains(Framework(old, replacement), p => p.Code == "FG064");

    [Theory]
    [InlineData(DocumentKind.Need, "question: \"Will")]
    [InlineData(DocumentKind.Need, "3: \"Par")]
    [InlineData(DocumentKind.SampleProject, "title: \"A ")]
    [InlineData(DocumentKind.Site, "tagline: \"A ")]
    [InlineData(DocumentKind.Languages, "name: Type")]
    [InlineData(DocumentKind.Capabilities, "label: Rou")]
    [InlineData(DocumentKind.Metrics, "unit: sta")]
    public void Text_that_turns_its_direction_is_an_error_in_every_kind_of_document(DocumentKind kind, string place) =>
        Assert.Contains(
            Some.Read(kind, Some.Valid(kind).With(place, place + "\u202E")).Problems, p => p.Code == "FG064");

    [Theory]
    [InlineData("A \u202Eword.", "5:3")]
    [InlineData("A `\u202Eword`.", "5:4")]
    [InlineData("| a |\n|---|\n| \u202Eb |", "7:3")]
    [InlineData("A \u2067word.\nMore\u2069", "5:3", "6:5")]
    [InlineData("    code \u2066b", "5:10")]
    [InlineData("A &#x202E;word", "5:3")]
    [InlineData("A &#8238;word", "5:3")]
    [InlineData("[a](/about \"b &#x202E;c\")", "5:1")]
    public void Text_of_a_body_that_turns_its_direction_is_an_error_where_it_does(
        string body, params string[] places) =>
        Assert.Equal(places.Select(p => p + " FG064"),
            Some.GuideWithBody($"\n{body}\n").Problems.Select(p => $"{p.Line}:{p.Column} {p.Code}"));

    [Fact]
    public void Text_that_is_turned_and_turned_back_in_its_line_is_a_warning_at_most() =>
        Assert.All(Some.GuideWithBody("\nA \u2067עברית\u2069 word.\n").Problems, p => Assert.Equal("FG063", p.Code));

    [Theory]
    [InlineData("&#1;")]
    [InlineData("&#x7F;")]
    [InlineData("&#xFFFE;")]
    public void An_entity_may_not_name_what_a_file_may_not_hold(string entity) =>
        Expect.One(Some.GuideWithBody($"\nA {entity}.\n").Problems, "5:3 FG004", "is not allowed; remove it");

    [Theory]
    [InlineData("https://exam\u200Bple.org/",
        "has the invisible character U+200B (zero-width space), so the link is broken")]
    [InlineData("https://example.org/\u202Egpj", "has the invisible character U+202E")]
    [InlineData("https://example.org/a,https://example.org/b", "holds two addresses")]
    public void An_address_that_leads_nowhere_is_an_error(string address, string message) =>
        Expect.One(Framework("https://example.org/docs", address), "9:7 FG035", $"docs {message}");

    [Fact]
    public void A_blank_in_an_address_is_said_to_be_one() =>
        Expect.One(Framework("https://example.org/docs", "https://www.example project.com/"), "9:7 FG014",
            "docs has a space in the address 'https://www.example project.com/'; remove it");

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\f")]
    public void A_character_that_ends_a_line_for_some_programs_only_is_refused_where_it_stands(string character)
    {
        var message = $"the character U+{(int)character[0]:X4} is not allowed";
        Expect.One(Framework("why: \"Small.\"", $"why: \"Sm{character}all.\""), "21:29 FG004", message);
        Expect.One(Some.GuideWithBody($"\nSm{character}all.\n").Problems, "5:3 FG004", message);
    }

    private static IReadOnlyList<ContentProblem> Framework(string old, string replacement) =>
        Some.Read(DocumentKind.Framework, Some.Valid(DocumentKind.Framework).With(old, replacement)).Problems;
}
