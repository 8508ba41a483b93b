using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Caching;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class PageCacheTests
{
    [Fact]
    public void Memory_for_pages_is_bounded()
    {
        var cache = new PageCache();
        var request = new CatalogDay(CatalogSnapshot.Empty, new DateOnly(2026, 11, 23));
        for (var i = 0; i < 200; i++)
        {
            var page = new CachedPage(request, "\"tag\"", [], new byte[1024 * 1024]);
            cache.Add($"page {i}", page);
            cache.Add(new Shortcut($"/{i}", "", ""), $"page {i}");

            Assert.Same(page, cache.Find($"page {i}"));
            Assert.InRange(cache.Bytes, 1, PageCache.MostBytes);
        }

        cache.Add("too long", new CachedPage(request, "\"tag\"", [], new byte[8 * 1024 * 1024]));
        Assert.Null(cache.Find("too long"));
        Assert.Null(cache.Find(new Shortcut("/0", "", ""), request));
    }

    [Fact]
    public void When_memory_is_full_the_oldest_pages_go_and_those_still_asked_for_stay()
    {
        var cache = new PageCache();
        var request = new CatalogDay(CatalogSnapshot.Empty, new DateOnly(2026, 11, 23));
        var asked = new Shortcut("/asked", "", "br");
        for (var i = 0; i < 200; i++)
        {
            cache.Add($"page {i}", new CachedPage(request, "\"tag\"", [], new byte[1024 * 1024]));
            if (i == 0)
                cache.Add(asked, "page 0");
            Assert.NotNull(cache.Find(asked, request));
        }

        Assert.Null(cache.Find("page 1"));
        Assert.Null(cache.Find("page 100"));
        Assert.NotNull(cache.Find("page 150"));
        Assert.NotNull(cache.Find("page 199"));
    }

    [Fact]
    public void Whatever_is_kept_for_a_page_counts()
    {
        var cache = new PageCache();
        var request = new CatalogDay(CatalogSnapshot.Empty, new DateOnly(2026, 11, 23));
        var longText = new string('x', 10_000);
        cache.Add(longText, new CachedPage(request, "\"tag\"", [new("Link", longText)], []));
        Assert.InRange(cache.Bytes, 40_000, 41_000);

        for (var i = 0; i < 10_000; i++)
            cache.Add(new Shortcut("/", $"?{i}{longText}", ""), longText);
        Assert.InRange(cache.Bytes, 40_000, 1_000_000);
        for (var i = 0; i < 10_000; i++)
            cache.Add(longText + i, new CachedPage(request, "\"tag\"", [], []));
        Assert.InRange(cache.Bytes, 60_000_000, PageCache.MostBytes);
        Assert.Null(cache.Find(new Shortcut("/", $"?9999{longText}", ""), request));
    }
}
