using System.Text.RegularExpressions;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests;

/// <summary>What dotnet format does not check.</summary>
public sealed partial class SourceFormatTests
{
    private const int MostColumns = 120;

    private static readonly string[] Generated = ["bin", "obj", "Migrations"];

    [Fact]
    public void No_line_of_code_is_longer_than_120_columns()
    {
        var tooLong = SourceFiles(".cs", ".cshtml").SelectMany(f => File.ReadLines(f)
            .Select((line, i) => (line.Length, Place: $"{Path.GetRelativePath(Checkout.Root, f)}:{i + 1}"))
            .Where(l => l.Length > MostColumns)
            .Select(l => $"{l.Place} has {l.Length} columns"));

        AssertNone(tooLong);
    }

    [Fact]
    public void A_file_declares_one_type_at_most_outside_other_types()
    {
        var crowded = SourceFiles(".cs")
            .Select(f => (File: f, Types: TypeOnItsOwn().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)))
            .Where(f => f.Types.Count() > 1)
            .Select(f => $"{Path.GetRelativePath(Checkout.Root, f.File)} has {string.Join(", ", f.Types)}");

        AssertNone(crowded);
    }

    /// <summary>Names all of them when it fails; Assert.Empty shows the first few, cut short.</summary>
    private static void AssertNone(IEnumerable<string> found) =>
        Assert.True(!found.Any(), string.Join('\n', found));

    private static string[] SourceFiles(params string[] endings)
    {
        string[] files =
        [
            .. ((string[])["src", "tests"])
                .SelectMany(f => Directory.EnumerateFiles(
                    Path.Combine(Checkout.Root, f), "*", SearchOption.AllDirectories))
                .Where(f => endings.Contains(Path.GetExtension(f)))
                .Where(f => !Path.GetRelativePath(Checkout.Root, f).Split('/', '\\').Any(Generated.Contains)),
        ];
        Assert.NotEmpty(files);
        return files;
    }

    /// <summary>Namespaces hold for whole files here, so types outside others are not indented.</summary>
    [GeneratedRegex(
        @"^(?:[a-z]+ )*(?:class|interface|enum|struct|record(?: class| struct)?|delegate \S+) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeOnItsOwn();
}
