using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Tests.Decisions;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>The shipped content, and what it becomes when editors of all kinds have been at it.</summary>
internal sealed class ReplayedEdits(Random random)
{
    private static readonly ProjectSize[] Sizes = Enum.GetValues<ProjectSize>();

    /// <summary>The content before the first edit and after each.</summary>
    public IReadOnlyList<WholeGuide> Make(DateOnly first, int edits)
    {
        var guides = new List<WholeGuide> { Shipped(first) };
        while (guides.Count <= edits)
            guides.Add(Edit(guides).On(guides[^1].Day.AddDays(random.Next(4))));
        return guides;
    }

    private static WholeGuide Shipped(DateOnly day)
    {
        var folder = new ContentFolder(Checkout.Content);
        var reader = new ContentReader(new Vocabulary { IsOpen = true }, day, new SiteSettings().ReviewAfterDays);
        var documents = folder.Scan().Files.Select(f => reader.Read(folder, f).Document).OfType<CatalogDocument>()
            .ToList();
        return new WholeGuide(
            day, documents.Select(d => d.Content).OfType<FrameworkProfile>(),
            documents.Where(d => d.Kind != DocumentKind.Framework).Select(CatalogEntry.Of));
    }

    private WholeGuide Edit(List<WholeGuide> guides)
    {
        var guide = guides[^1];
        var slug = Any(guide.Catalog.Frameworks).Slug;
        return random.Next(20) switch
        {
            0 => guide.With(Changed(guide, "site.yml", (SiteSettings s) => random.Next(4) switch
            {
                0 => s with { SizeWeight = random.Next(6) },
                1 => s with { LanguageWeight = random.Next(6) },
                2 => s with { MustThreshold = 1 + (random.Next(5) / 2.0) },
                _ => s with { ClearShare = 0.7 + (random.Next(20) / 100.0) },
            })),
            1 => guide.With(Changed(guide, "languages.yml", (LanguageList l) => new LanguageList(
                [.. l.Languages.Select(x => x.Near.Count == 0 ? x : new Language(
                    x.Name, x.Near.ToDictionary(n => n.Key, _ => random.Next(3, 10) / 10.0)))]))),
            2 when guide.Catalog.Needs.Count > 15 => guide.WithoutPath($"needs/{Any(guide.Catalog.Needs).Key}.md"),
            3 when guide.Catalog.Frameworks.Count > 4 => guide.Without(slug),
            4 => Any(guides), // Everything is taken back to what it was.
            5 => guide.With(slug, p => p with { Name = p.Name + "2" }),
            6 or 7 => guide.With(slug, p => p with { Releases = [.. p.Releases.Select(Moved)] }),
            8 => guide.With(slug, p => p with { Governance = $"Somebody {random.Next(9)}." }), // Touches no decision.
            9 or 10 => guide.With(slug, p => p with { Sizes = Edited(p.Sizes, Any(Sizes)) }),
            _ => guide.With(slug, p => p with { Needs = Edited(p.Needs, Any(guide.Catalog.Needs).Key) }),
        };
    }

    private Dictionary<TKey, Rating> Edited<TKey>(IReadOnlyDictionary<TKey, Rating> ratings, TKey key)
        where TKey : notnull
    {
        var edited = ratings.ToDictionary();
        var old = ratings.GetValueOrDefault(key) ?? new Rating(3, "New.", ["https://example.org/new"], null);
        edited[key] = random.Next(4) switch
        {
            0 => old with { Why = $"Another reason {random.Next(5)}." },
            1 => old with { Sources = [.. old.Sources, $"https://example.org/{random.Next(5)}"] },
            _ => old with { Value = random.Next(11) / 2.0, Why = $"Measured {random.Next(5)}." },
        };
        if (random.Next(12) == 0)
            edited.Remove(key);
        return edited;
    }

    private Release Moved(Release release) => random.Next(3) > 0 ? release : release with
    {
        SecuritySupportUntil = release.SecuritySupportUntil?.AddDays(random.Next(-200, 200)),
        ActiveSupportUntil = release.ActiveSupportUntil?.AddDays(random.Next(-200, 200)),
    };

    private CatalogEntry Changed<T>(WholeGuide guide, string path, Func<T, T> change)
        where T : DocumentContent
    {
        var entry = guide.Others.Single(o => o.Path == path);
        return entry with { Content = change((T)entry.Content), Hash = $"{random.Next():x64}" };
    }

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
