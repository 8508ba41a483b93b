using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Documents;

/// <summary>Files other than profiles say what they say.</summary>
public sealed class OtherBindingTests
{
    [Fact]
    public void The_other_files_say_what_they_say()
    {
        var need = Bound<Need>(DocumentKind.Need, Some.Valid(DocumentKind.Need));
        Assert.Equal(("rest-api", "REST API", "Will programs call it?", "Some help.", "What it does", 10.0),
            (need.Key, need.Title, need.Question, need.Help, need.Group, need.Order));
        Assert.Equal([KeyValuePair.Create(1, "Hardly."), new(3, "Partly."), new(5, "Fully.")], need.Scale);

        var project = Bound<SampleProject>(DocumentKind.SampleProject, Some.Valid(DocumentKind.SampleProject));
        Assert.Equal(("small-api", "A small API", ProjectSize.Small, true),
            (project.Slug, project.Title, project.Size, project.RequireLanguage));
        Assert.Equal([KeyValuePair.Create("rest-api", "must"), new("realtime", "2.5")], project.Needs);
        Assert.Equal(["Python"], project.Languages);
        Assert.Equal(["flask"], project.Expect);
        Assert.Equal(["https://example.org/advice"], project.Sources);

        var guide = Bound<Guide>(DocumentKind.Guide, Some.Valid(DocumentKind.Guide));
        Assert.Equal(("how-to-choose", "How to choose", "In short.", 1.0),
            (guide.Slug, guide.Title, guide.Summary, guide.Order));
        Assert.Equal(["django", "flask"], guide.Pair);

        var languages = Bound<LanguageList>(DocumentKind.Languages, Some.Valid(DocumentKind.Languages)).Languages;
        Assert.Equal(["Python", "TypeScript", "JavaScript"], languages.Select(l => l.Name));
        Assert.Equal([KeyValuePair.Create("JavaScript", 0.9), new("Python", 0.1)], languages[1].Near);

        var groups = Bound<CapabilityList>(DocumentKind.Capabilities, Some.Valid(DocumentKind.Capabilities)).Groups;
        Assert.Equal(["Data", "Web"], groups.Select(g => g.Name));
        Assert.Equal(new CapabilityDefinition("orm", "ORM", "Maps rows to objects."), Assert.Single(groups[0].Items));

        var metrics = Bound<MetricList>(DocumentKind.Metrics, Some.Valid(DocumentKind.Metrics)).Metrics;
        Assert.Equal([new("github-stars", "Stars", "stars", MetricDirection.Higher, "A.", "B."), new(
            "latency", "Latency", "ms", MetricDirection.Lower, null, null)], metrics);
    }

    [Fact]
    public void Importance_in_numbers_is_written_as_the_questionnaire_writes_it()
    {
        var text = Some.Valid(DocumentKind.SampleProject).With("realtime: 2.5", "realtime: 0.25e1")
            .With("rest-api: must", "rest-api: +4.0");
        Assert.Equal(["4", "2.5"], Bound<SampleProject>(DocumentKind.SampleProject, text).Needs.Values);
    }

    [Fact]
    public void A_host_changes_each_setting_and_what_is_left_out_keeps_its_default()
    {
        var site = Bound<SiteSettings>(DocumentKind.Site,
            "tagline: \"Ours.\"\nrepository: https://example.org/content/\nverdict: {leaning: 0.6}\n"
            + "review-after-days: 30\nweights: {size: 0}\n");

        Assert.Equal(
            new SiteSettings
            {
                Tagline = "Ours.",
                Repository = "https://example.org/content",
                LeaningShare = 0.6,
                ReviewAfterDays = 30,
                SizeWeight = 0,
            },
            site);
        Assert.Equal(new SiteSettings(), Bound<SiteSettings>(DocumentKind.Site, "{}\n"));
    }

    [Fact]
    public void A_language_says_what_is_usual_in_it_elsewhere()
    {
        var languages = Bound<LanguageList>(DocumentKind.Languages, Some.Valid(DocumentKind.Languages)).Languages;

        Assert.Equal([new OtherFramework("NestJS", "https://example.org/nest", "https://example.org/survey")],
            languages[2].Elsewhere);
        Assert.Empty(languages[0].Elsewhere);
    }

    private static T Bound<T>(DocumentKind kind, string text)
        where T : DocumentContent
    {
        var read = Some.Read(kind, text);
        Assert.True(read.Document is not null, string.Join('\n', read.Problems));
        return Assert.IsType<T>(read.Document.Content);
    }
}
