using System.Globalization;
using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Pages.Recommend;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>The small guide with release lines, whose results are kept while its content and the day change.</summary>
internal sealed partial class KeptGuide : IDisposable
{
    public const string Alpha = "frameworks/alpha.md";
    public const string Beta = "frameworks/beta.md";
    public const string Answers = "?need.api=important&need.pages=nice&need.data=nice";

    private const string Releases =
        "releases:\n  - {cycle: \"1\", released: 2025-01-01, active-support-until: 2026-12-03, "
        + "security-support-until: 2027-02-03, source: \"https://example.org/alpha/1\"}\n";

    public KeptGuide()
    {
        Guide = new TestGuide(content =>
        {
            ChoosingContent.Write(content);
            Replace(content, Alpha, "sizes:\n", Releases + "sizes:\n");
        });
        On("2026-11-24");
    }

    public TestGuide Guide { get; }

    public TestContent Content => Guide.Content;

    public string Version => Guide.Snapshot.ContentVersion;

    public void Dispose() => Guide.Dispose();

    /// <summary>Starts it without looking at the folder again.</summary>
    public KeptGuide Started()
    {
        Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
        return this;
    }

    /// <summary>Sets the day.</summary>
    public void On(string day) => Guide.Clock.Set(
        DateTimeOffset.ParseExact(day + " 12:00:00 +00:00", "yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));

    /// <summary>Changes a file on a day, while nobody looks, and starts again: a publication from disk.</summary>
    public void Publish(string day, string path, string old, string now) =>
        Publish(day, content => Replace(content, path, old, now));

    public void Publish(string day, Action<TestContent> change)
    {
        Guide.Stop();
        change(Content);
        On(day);
        Started();
    }

    /// <summary>The query of the result of some answers as it is kept now.</summary>
    public string Keep(string answers = Answers) =>
        $"{answers}{(answers.Length == 0 ? "?" : "&")}content={Version}"
        + $"&date={Guide.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public Task<ShownPage> ResultAsync(string query) => ShownPage.OkAsync(Guide, "/recommend/result" + query);

    public static string Rating(string key, double value) => string.Create(
        CultureInfo.InvariantCulture, $"{key}: {{value: {value},");

    private static void Replace(TestContent content, string path, string old, string now)
    {
        var text = content.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        content.Write(path, new Regex(Regex.Escape(old)).Replace(text, now.Replace("$", "$$"), 1));
    }
}
