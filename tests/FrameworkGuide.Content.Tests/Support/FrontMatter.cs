using System.Text;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Tests.Support;

internal static class FrontMatter
{
    /// <summary>The YAML nodes of a valid document.</summary>
    public static YamlValue Of(string text)
    {
        var problems = new ProblemSink("");
        var source = SourceText.Read(
            Encoding.UTF8.GetBytes(text), text.StartsWith("---", StringComparison.Ordinal), problems);
        var value = YamlReader.Read(source!.FrontMatter, 1, problems);
        Assert.Empty(problems.Problems);
        return value!;
    }
}
