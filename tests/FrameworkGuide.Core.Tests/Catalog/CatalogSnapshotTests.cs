using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class CatalogSnapshotTests
{
    [Fact]
    public void Everything_has_its_order_whatever_order_it_came_in()
    {
        var snapshot = new CatalogSnapshot(
        [
            Some.Need("b", order: 2), Some.Need("c", order: 1), Some.Need("a", order: 2),
            Some.Guide("x", "Zebra", order: 1), Some.Guide("y", "apple", order: 1), Some.Guide("z", "Last", order: 9),
            Some.Project("p", "second"), Some.Project("q", "First"),
            Some.Framework("zope", "aardvark"), Some.Framework("b", "Same"), Some.Framework("a", "Same"),
            Some.Framework("c", "Beta"),
        ]);

        Assert.Equal(["c", "a", "b"], snapshot.Needs.Select(n => n.Key));
        Assert.Equal(["y", "x", "z"], snapshot.Guides.Select(g => g.Slug));
        Assert.Equal(["q", "p"], snapshot.Projects.Select(p => p.Slug));
        Assert.Equal(["zope", "c", "a", "b"], snapshot.Frameworks.Select(f => f.Slug));
        Assert.Equal(
            snapshot.Entries.Select(e => e.Path).Order(StringComparer.Ordinal), snapshot.Entries.Select(e => e.Path));
        Assert.Equal("Beta", snapshot.FrameworksBySlug["c"].Name);
    }

    [Fact]
    public void Lists_and_settings_come_from_their_documents()
    {
        var snapshot = new CatalogSnapshot(
        [
            new("site.yml", DocumentKind.Site, "site", "00", new SiteSettings { Title = "Ours" }),
            new("languages.yml", DocumentKind.Languages, "languages", "00", new LanguageList(
                [new Language("Go", new Dictionary<string, double>())])),
            new("capabilities.yml", DocumentKind.Capabilities, "capabilities", "00", new CapabilityList(
                [new CapabilityGroup("Data", [])])),
            new("metrics.yml", DocumentKind.Metrics, "metrics", "00", new MetricList(
                [new MetricDefinition("stars", "Stars", null, MetricDirection.None, null, null)])),
        ]);

        Assert.Equal("Ours", snapshot.Site.Title);
        Assert.Equal("Go", Assert.Single(snapshot.Languages).Name);
        Assert.Equal("Data", Assert.Single(snapshot.Capabilities).Name);
        Assert.Equal("stars", Assert.Single(snapshot.Metrics).Key);
    }

    [Fact]
    public void Without_content_there_are_defaults_and_empty_lists()
    {
        Assert.Equal(new SiteSettings(), CatalogSnapshot.Empty.Site);
        Assert.Empty(CatalogSnapshot.Empty.Frameworks);
        Assert.Empty(CatalogSnapshot.Empty.Languages);
        Assert.Equal("e3b0c44298fc1c14", CatalogSnapshot.Empty.ContentVersion); // SHA-256 of nothing
    }

    [Fact]
    public void A_snapshot_made_by_changes_is_the_one_made_of_all_documents()
    {
        string[] names = ["Alpha", "alpha", " Alpha", "Beta", "Beta (b)", "Émile", "Zeta"];
        var random = new Random(7);
        var entries = new Dictionary<string, CatalogEntry>();
        var snapshot = CatalogSnapshot.Empty;
        for (var step = 0; step < 500; step++)
        {
            var changed = Enumerable.Range(0, random.Next(4)).Select(_ => (char)('a' + random.Next(12))).Distinct()
                .Select(slug => random.Next(6) == 0
                    ? Some.Need($"{slug}", order: random.Next(3))
                    : Some.Framework($"{slug}", names[random.Next(names.Length)], hash: $"{step:00}"))
                .ToList();
            var removed = entries.Keys.Where(p => random.Next(10) == 0 && changed.All(c => c.Path != p)).ToList();
            changed.ForEach(c => entries[c.Path] = c);
            removed.ForEach(p => entries.Remove(p));

            snapshot = snapshot.With(changed, removed);

            var whole = new CatalogSnapshot(entries.Values);
            Assert.Equal(whole.Entries, snapshot.Entries);
            Assert.Equal(whole.ContentVersion, snapshot.ContentVersion);
            Assert.Equal(whole.Frameworks.Select(f => (f.Slug, f.Name)),
                snapshot.Frameworks.Select(f => (f.Slug, f.Name)));
            Assert.Equal(whole.Needs.Select(n => n.Key), snapshot.Needs.Select(n => n.Key));
            Assert.Equal(entries.Keys.Order(StringComparer.Ordinal),
                snapshot.EntriesByPath.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_content_version_is_the_hash_of_all_paths_and_hashes_in_ordinal_order()
    {
        var snapshot = new CatalogSnapshot(
        [
            Some.Framework("b", "B", hash: "bb"),
            Some.Framework("a-b", "A b", hash: "ab"),
            Some.Framework("a", "A", hash: "aa"),
        ]);

        // '-' comes before '.' in ordinal order.
        var text = "frameworks/a-b.md\nab\nframeworks/a.md\naa\nframeworks/b.md\nbb\n";
        Assert.Equal(
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16].ToLowerInvariant(),
            snapshot.ContentVersion);
    }

    [Fact]
    public void Changed_added_and_removed_documents_give_the_same_snapshot_as_a_fresh_load()
    {
        var before = new CatalogSnapshot([Some.Framework("a", "A"), Some.Framework("b", "B"), Some.Need("n", 1)]);

        var after = before.With(
            [Some.Framework("b", "Aaa", hash: "11"), Some.Framework("c", "C")], ["needs/n.md", "never/was.md"]);

        var fresh = new CatalogSnapshot(
            [Some.Framework("a", "A"), Some.Framework("b", "Aaa", hash: "11"), Some.Framework("c", "C")]);
        Assert.Equal(fresh.ContentVersion, after.ContentVersion);
        Assert.Equal(["a", "b", "c"], after.Frameworks.Select(f => f.Slug));
        Assert.Equal("Aaa", after.FrameworksBySlug["b"].Name);
        Assert.Empty(after.Needs);
        Assert.Equal("B", before.FrameworksBySlug["b"].Name);
        Assert.Single(before.Needs);
        Assert.NotEqual(before.ContentVersion, after.ContentVersion);
    }

    [Fact]
    public void What_is_usual_elsewhere_is_named_until_it_has_a_profile_here()
    {
        var go = Some.Language("Go") with
        {
            Elsewhere =
            [
                new("net/http", "https://example.org/", null),
                new("Gin", null, null),
                new("echo", null, null),
                new("Chi", null, null),
            ],
        };
        var echo = Some.Summary("e") with { Name = "Echo", Aliases = ["CHI"] };
        var before = Some.Catalog([Some.Summary("a")], languages: [go, Some.Language("Rust")]);

        Assert.Equal(["net/http", "Gin", "echo", "Chi"], before.Elsewhere("Go").Select(o => o.Name));
        Assert.Equal(["net/http", "Gin"], before.With([Some.Entry(echo)], []).Elsewhere("Go").Select(o => o.Name));
        Assert.Empty(before.Elsewhere("Rust"));
        Assert.Empty(before.Elsewhere("never heard of"));
    }

    [Fact]
    public void A_profile_is_kept_as_its_summary()
    {
        var summary = Assert.IsType<FrameworkSummary>(Some.Framework("a", "A").Content);

        Assert.Equal(4, summary.Sizes[ProjectSize.Small]);
        Assert.Equal(3.5, summary.Needs["rest-api"]);
        Assert.Equal(CapabilityLevel.Official, summary.Capabilities["orm"]);
    }
}
