using System.Runtime.CompilerServices;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Wording;

/// <summary>
/// Every sentence that code writes about results, comparisons and profiles of a small guide is in a file, so that a
/// change of wording can be read in a diff.
/// </summary>
public sealed class TextsSnapshotTests
{
    private const string Write = "GUIDE_TEXTS";

    [Fact]
    public void Texts_are_those_of_the_file()
    {
        var texts = string.Join('\n', TextsOfResults.All().SelectMany(
            t => new[] { $"## {t.Heading}" }.Concat(t.Texts).Append(""))) + "\n";
        if (Environment.GetEnvironmentVariable(Write) == "write")
            File.WriteAllText(SnapshotPath(), texts);

        var (was, now) = (File.ReadAllText(SnapshotPath()).Split('\n'), texts.Split('\n'));
        var line = was.Zip(now).TakeWhile(l => l.First == l.Second).Count();
        Assert.True(
            was.SequenceEqual(now),
            $"Line {line + 1} of texts.snapshot.txt was\n  {was.ElementAtOrDefault(line)}\nand is now\n  "
                + $"{now.ElementAtOrDefault(line)}\nIf the new wording is intended, write the file again and read "
                + "its diff: "
                + $"{Write}=write dotnet test tests/FrameworkGuide.Core.Tests --filter TextsSnapshotTests");
    }

    [Fact]
    public void The_results_have_all_kinds_of_verdicts() =>
        Assert.Equal(
            Enum.GetValues<VerdictKind>().Order(), TextsOfResults.Verdicts().Distinct().Order());

    private static string SnapshotPath([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "texts.snapshot.txt");
}
