using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Support;

/// <summary>Valid content to start from; a test changes only what it is about.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Vocabulary Vocabulary = new()
    {
        Frameworks = new HashSet<string> { "django", "flask" },
        Needs = new HashSet<string> { "rest-api", "realtime" },
        Guides = new HashSet<string> { "about", "how-to-choose" },
        Capabilities = new HashSet<string> { "orm", "routing" },
        Metrics = new HashSet<string> { "github-stars", "latency" },
        Languages = new HashSet<string> { "Python", "JavaScript", "TypeScript" },
        Assets = new HashSet<string> { "logo.png", "drawings/house.svg", "sp ace.png", "café.png", "nai\u0308ve.png" },
    };

    /// <summary>A document of a kind that has every key and no problem.</summary>
    public static string Valid(DocumentKind kind) => kind switch
    {
        DocumentKind.Site => ValidContent.Site,
        DocumentKind.Languages => ValidContent.Languages,
        DocumentKind.Capabilities => ValidContent.Capabilities,
        DocumentKind.Metrics => ValidContent.Metrics,
        DocumentKind.Need => ValidContent.Need,
        DocumentKind.Framework => ValidContent.Framework,
        DocumentKind.SampleProject => ValidContent.Project,
        _ => ValidContent.Guide,
    };

    public static string PathOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Site => "site.yml",
        DocumentKind.Languages => "languages.yml",
        DocumentKind.Capabilities => "capabilities.yml",
        DocumentKind.Metrics => "metrics.yml",
        DocumentKind.Need => "needs/rest-api.md",
        DocumentKind.Framework => "frameworks/django.md",
        DocumentKind.SampleProject => "projects/small-api.md",
        _ => "guides/how-to-choose.md",
    };

    public static ContentFile File(DocumentKind kind) =>
        new(PathOf(kind), kind, Path.GetFileNameWithoutExtension(PathOf(kind)), 0, default);

    public static ContentReader Reader(Vocabulary? vocabulary = null) => new(vocabulary ?? Vocabulary, Today, 180);

    public static ReadDocument Read(DocumentKind kind, string text) => Reader().Read(File(kind), text);

    public static ReadDocument Read(DocumentKind kind, byte[] bytes) => Reader().Read(File(kind), bytes);

    /// <summary>The problems of a guide with this body, which starts on line 4.</summary>
    public static ReadDocument GuideWithBody(string body) => Read(DocumentKind.Guide, "---\ntitle: T\n---\n" + body);

    /// <summary>The text with one passage replaced; the passage must stand there once.</summary>
    public static string With(this string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && at == text.LastIndexOf(old, StringComparison.Ordinal),
            $"'{old}' must stand once in the text");
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
