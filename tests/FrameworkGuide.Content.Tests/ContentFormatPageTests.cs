using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests;

/// <summary>docs/content-format.md says what the program does.</summary>
public sealed partial class ContentFormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "content-format.md"))
        .ReplaceLineEndings("\n");

    public static TheoryData<DocumentKind> Kinds() => [.. Enum.GetValues<DocumentKind>()];

    [Fact]
    public void The_table_has_every_problem_code_with_its_severity_title_and_schema_column()
    {
        var rows = Page.Split('\n').Where(l => l.StartsWith("| FG", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();

        Assert.Equal(
            ProblemCode.All.Select(c => $"{c.Id} {(c.Severity == ProblemSeverity.Error ? "error" : "warning")} "
                + $"{c.Title} {(c.InSchema ? "yes" : "no")}"),
            rows.Select(r => $"{r[1]} {r[2]} {r[3]} {r[6]}"));
        Assert.All(rows, r => Assert.True(r.Length == 8 && r[4].Length > 0 && r[5].Length > 0, string.Join('|', r)));
    }

    [Fact]
    public void Problem_codes_stand_once_each()
    {
        Assert.NotEmpty(ProblemCode.All);
        Assert.Equal(ProblemCode.All.Count, ProblemCode.All.Select(c => c.Id).Distinct().Count());
        Assert.All(ProblemCode.All, c => Assert.Matches(@"\AFG[0-9]{3}\z", c.Id));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_template_is_valid_and_has_every_key(DocumentKind kind)
    {
        var template = Templates().Single(t => t.Kind == kind).Text;

        Assert.Empty(Some.Read(kind, template).Problems);
        Assert.Empty(Keys.Of(ContentSchema.Of(kind, Some.Vocabulary)).Except(Keys.Of(FrontMatter.Of(template))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_template_marks_the_required_keys(DocumentKind kind)
    {
        var template = Templates().Single(t => t.Kind == kind).Text;

        // The ends of a range are required together, which the template says in words.
        Assert.Equal(
            Keys.RequiredBy(ContentSchema.Of(kind, Some.Vocabulary)).Except(["min", "max"])
                .Order(StringComparer.Ordinal),
            RequiredLine().Matches(template).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Limits_and_defaults_are_those_of_the_program()
    {
        Assert.Contains($"{SourceLimits.MaxBytes:N0} bytes", Page, StringComparison.Ordinal);
        var site = Templates().Single(t => t.Kind == DocumentKind.Site).Text;
        var settings = Assert.IsType<SiteSettings>(Some.Read(DocumentKind.Site, site).Document!.Content);
        Assert.Equal(new SiteSettings(), settings with { Tagline = null, Repository = null });
    }

    private static IEnumerable<(DocumentKind Kind, string Text)> Templates()
    {
        foreach (Match template in Template().Matches(Page))
            yield return (KindOf(template.Groups[1].Value), template.Groups[2].Value);
    }

    private static DocumentKind KindOf(string path) => Enum.GetValues<DocumentKind>().Single(
        k => path == Some.PathOf(k) || path.Contains('/', StringComparison.Ordinal) && Some.PathOf(k)
            .StartsWith(path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)], StringComparison.Ordinal));

    [GeneratedRegex("^### `([^`]+)`\n\n```[a-z]+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Template();

    [GeneratedRegex("^[ -]*([a-z-]+):.*# required", RegexOptions.Multiline)]
    private static partial Regex RequiredLine();
}
