using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests;

public sealed class ContentCheckTests
{
    [Fact]
    public void Every_problem_of_every_file_comes_in_one_run_by_path_and_place()
    {
        using var folder = new TemporaryFolder()
            .Add("site.yml", "must-threshold: 7\ntitel: x\n")
            .Add("languages.yml", "- name: Python\n- name: Ruby\n  near: {Phyton: 0.3}\n")
            .Add("frameworks/django.md", Some.Valid(DocumentKind.Framework).With("[Python, JavaScript]", "Pyton")
                .With("value: 4,", "value: 9,"))
            .Add("frameworks/Flask.md", "x")
            .Add("needs/rest-api.md", "---\ntitle: R\n---\n[x](javascript:1)")
            .Add("guides/about.md", "no front matter")
            .Add("notes.txt", "x");

        Assert.Equal(
            [
                "frameworks/Flask.md:1:1 FG008",
                "frameworks/django.md:3:11 FG019",
                "frameworks/django.md:21:18 FG013",
                "frameworks/django.md:26:3 FG016",
                "frameworks/django.md:28:3 FG017",
                "frameworks/django.md:40:11 FG018",
                "frameworks/django.md:41:11 FG018",
                "guides/about.md:1:1 FG005",
                "languages.yml:3:10 FG019",
                "needs/rest-api.md:2:1 FG012",
                "needs/rest-api.md:4:1 FG040",
                "notes.txt:1:1 FG054",
                "site.yml:1:17 FG013",
                "site.yml:2:1 FG010",
            ],
            ContentCheck.Run(new ContentFolder(folder.Root), Some.Today)
                .Select(p => $"{p.Path}:{p.Line}:{p.Column} {p.Code}"));
    }

    [Fact]
    public void The_host_says_when_a_review_is_overdue()
    {
        using var folder = new TemporaryFolder()
            .Add("frameworks/django.md", "---\n{name: Django, language: Python, reviewed: 2026-11-12}\n---\n")
            .Add("site.yml", "review-after-days: 10\n");

        Assert.Contains(
            ContentCheck.Run(new ContentFolder(folder.Root), Some.Today),
            p => p.Code == "FG051" && p.Message.Contains("more than 10 days ago", StringComparison.Ordinal));
        Assert.DoesNotContain(
            ContentCheck.Run(new ContentFolder(folder.Root), Some.Today.AddDays(-1)), p => p.Code == "FG051");
    }

    [Fact]
    public void What_a_broken_list_file_defines_is_known_as_far_as_it_can_be_read()
    {
        var profile = "---\n{name: Django, language: Python, capabilities: {orm: {level: none}, "
            + "nothing: {level: none}}}\n---\n";
        using var folder = new TemporaryFolder()
            .Add("frameworks/django.md", profile)
            .Add("capabilities.yml", "- group: Data\n  items:\n    - {key: orm}\n");

        Assert.Equal(
            ["capabilities.yml FG012", "frameworks/django.md FG017"],
            ContentCheck.Run(new ContentFolder(folder.Root), Some.Today).Where(p => p.Severity == ProblemSeverity.Error)
                .Select(p => $"{p.Path} {p.Code}"));

        folder.Add("capabilities.yml", "- group: [");
        Assert.Equal(
            ["capabilities.yml FG006"],
            ContentCheck.Run(new ContentFolder(folder.Root), Some.Today).Where(p => p.Severity == ProblemSeverity.Error)
                .Select(p => $"{p.Path} {p.Code}"));
    }

    [Fact]
    public void Without_a_list_of_languages_any_language_is_allowed()
    {
        using var folder = new TemporaryFolder().Add("frameworks/x.md", "---\n{name: X, language: Anything}\n---\n");

        Assert.DoesNotContain(
            ContentCheck.Run(new ContentFolder(folder.Root), Some.Today), p => p.Severity == ProblemSeverity.Error);
    }
}
