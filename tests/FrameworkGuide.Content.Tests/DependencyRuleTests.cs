namespace FrameworkGuide.Content.Tests;

public sealed class DependencyRuleTests
{
    [Fact]
    public void Content_references_core_its_three_libraries_and_the_runtime()
    {
        var references = typeof(ContentReader).Assembly.GetReferencedAssemblies().Select(r => r.Name!).ToList();

        Assert.Equal(
            ["DiffPlex", "FrameworkGuide.Core", "Markdig", "YamlDotNet"],
            references.Where(r => !r.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
