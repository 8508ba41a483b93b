using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>What docs/security.md says of tests and requirements is so.</summary>
public sealed partial class SecurityPageTests
{
    private const int Requirements = 253; // ASVS 5.0.0, levels 1 and 2

    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "security.md"));

    [Fact]
    public void Every_test_it_names_exists()
    {
        var classes = Directory.EnumerateFiles(
            Path.Combine(Checkout.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(f => TestClass().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).ToHashSet();
        var named = NamedTest().Matches(Page).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.True(named.Count >= 30, $"only {named.Count} tests are named");
        Assert.Empty(named.Except(classes));
    }

    [Fact]
    public void Every_requirement_is_there_once_and_none_is_unmet()
    {
        var rows = Row().Matches(Page)
            .Select(m => (Ids: m.Groups[1].Value.Split(' '), Status: m.Groups[2].Value, Shown: m.Groups[3].Value))
            .ToList();
        var ids = rows.SelectMany(r => r.Ids).ToList();

        Assert.Equal(Requirements, ids.Distinct().Count());
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(rows, r => Assert.NotEmpty(r.Shown));
        Assert.All(rows.Where(r => r.Status == "partly"),
            r => Assert.True(r.Shown.Length >= 80, $"{r.Ids[0]} gives no reason: {r.Shown}"));
        int Count(string status) => rows.Where(r => r.Status == status).Sum(r => r.Ids.Length);
        Assert.Equal(Requirements, Count("met") + Count("partly") + Count("n/a"));
        Assert.Contains($"{Count("met")} met, {Count("partly")} partly, 0 not met, {Count("n/a")} not applicable", Page,
            StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bclass (\w+Tests)\b")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"`(\w+Tests)`")]
    private static partial Regex NamedTest();

    [GeneratedRegex(
        @"^\| ((?:\d+\.\d+\.\d+ ?)+?) \| [12, ]+ \| [^|]+ \| ([a-z/ ]+) \| ([^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
