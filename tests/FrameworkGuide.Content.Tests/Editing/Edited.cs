using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Editing;

internal static class Edited
{
    /// <summary>A profile whose front matter is given, with a body.</summary>
    public static string Profile(string frontMatter) =>
        $"---\n{frontMatter}\n---\n\n## Overview\n\nText: --- # none.\n";

    public static string Small(string entry) =>
        Profile($"sizes:\n  small:\n    value: 2.5\n    {entry}\n    note: kept\nlast: 1");

    public static string Text(EditedText edited)
    {
        Assert.True(edited.Problem is null, edited.Problem);
        return edited.Text!;
    }

    public static void Refused(EditedText edited, string passage)
    {
        Assert.Null(edited.Text);
        Assert.Contains(passage, edited.Problem, StringComparison.Ordinal);
    }

    public static string Rate(
        string text, Func<RatingRow, RatingRow> change, string group = "sizes", string key = "small") =>
        Text(FrontMatterEdit.SetRating(text, group, key, change(FrontMatterEdit.ReadRating(text, group, key)!)));

    public static string Release(string text, string cycle, Func<ReleaseRow, ReleaseRow> change) =>
        Text(FrontMatterEdit.SetRelease(
            text, change(FrontMatterEdit.ReadReleases(text).Single(r => r.Cycle == cycle))));

    /// <summary>The lines that one text has and the other has not, as "-old" and "+new", in order.</summary>
    public static string[] Lines(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var same = old.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        var most = Math.Min(old.Length, now.Length) - same;
        var tail = old.Reverse().Zip(now.Reverse()).Take(most).TakeWhile(p => p.First == p.Second).Count();
        return [.. old[same..^tail].Select(l => "-" + l), .. now[same..^tail].Select(l => "+" + l)];
    }

    public static IEnumerable<(string Group, string Key)> Ratings(string text) =>
        from entry in ((YamlMap)FrontMatter.Of(text)).Entries
        where entry.Key.Text is "sizes" or "needs"
        from rating in ((YamlMap)entry.Value).Entries
        select (entry.Key.Text, rating.Key.Text);
}
