using System.Reflection;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests;

public sealed class DependencyRuleTests
{
    private static readonly string[] InputAndOutput =
        ["System.IO", "System.Net", "System.Console", "System.Data", "System.Diagnostics.Process",
            "System.Security.Cryptography.X509"];

    [Fact]
    public void Core_references_the_runtime_alone_and_nothing_of_it_that_reads_or_writes()
    {
        var references = typeof(CatalogSnapshot).Assembly.GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.Empty(references.Where(IsForeign).Select(r => r.Name));
    }

    private static bool IsForeign(AssemblyName reference) =>
        reference.Name is not { } name
        || !name.StartsWith("System.", StringComparison.Ordinal)
        || InputAndOutput.Any(io => name.StartsWith(io, StringComparison.Ordinal));
}
