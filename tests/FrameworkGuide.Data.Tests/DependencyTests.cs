using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Data.Tests;

public sealed class DependencyTests
{
    private static IEnumerable<string> Own => typeof(CatalogStore).Assembly.GetReferencedAssemblies()
        .Select(a => a.Name!).Where(n => n.StartsWith("FrameworkGuide.", StringComparison.Ordinal));

    [Fact]
    public void Data_knows_Core_and_no_other_project() =>
        Assert.Equal([typeof(CatalogSnapshot).Assembly.GetName().Name!], Own);

    [Fact]
    public void Nothing_but_stores_and_what_they_hand_out_is_public() =>
        Assert.DoesNotContain(
            typeof(CatalogStore).Assembly.GetExportedTypes(),
            t => t.Name.EndsWith("Context", StringComparison.Ordinal)
                || t.Name.EndsWith("Row", StringComparison.Ordinal));
}
