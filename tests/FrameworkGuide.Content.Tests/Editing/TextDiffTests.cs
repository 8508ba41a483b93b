using CsCheck;
using FrameworkGuide.Content.Editing;

namespace FrameworkGuide.Content.Tests.Editing;

public sealed class TextDiffTests
{
    [Fact]
    public void A_changed_line_stands_below_what_it_was_with_the_lines_around_it()
    {
        var hunk = Assert.Single(TextDiff.Of("1\n2\n3\nold word\n5\n6\n7", "1\n2\n3\nnew word\n5\n6\n7"));

        Assert.Equal([" 2", " 3", "-old word", "+new word", " 5", " 6"], hunk.Select(Said));
        Assert.Equal([2, 3, 4, 4, 5, 6], hunk.Select(l => l.Number));
        Assert.Equal([(DiffKind.Removed, "old"), (DiffKind.Same, " word")], hunk[2].Words.Select(w => (w.Kind, w.Text)));
    }

    [Fact]
    public void Changes_far_from_each_other_are_two_and_near_ones_are_one()
    {
        var before = Enumerable.Range(1, 20).Select(i => $"line {i}").ToList();

        Assert.Equal(2, TextDiff.Of(Joined(before), Joined(before, 2, 12)).Count);
        Assert.Single(TextDiff.Of(Joined(before), Joined(before, 2, 6)));
    }

    [Theory]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("\uFEFFa", "a")]
    public void Line_ends_and_the_byte_order_mark_are_no_change(string before, string after) =>
        Assert.Empty(TextDiff.Of(before, after));

    [Fact]
    public void Very_long_texts_are_one_change_from_the_first_line_that_differs_to_the_last()
    {
        var before = Enumerable.Range(1, 4000).Select(i => $"line {i}").ToList();

        var hunk = Assert.Single(TextDiff.Of(Joined(before), Joined(before, 1000, 1002)));

        Assert.Equal(["-line 1000", "-line 1001", "-line 1002"], hunk.Where(l => l.Kind == DiffKind.Removed).Select(Said));
    }

    [Fact]
    public void The_words_of_two_lines_make_both_lines()
    {
        var line = Gen.Char["ab, .\t"].Array[0, 30].Select(c => new string(c));
        Gen.Select(line, line).Sample((before, after) =>
        {
            var (old, now) = TextDiff.OfLine(before, after);
            return string.Concat(old.Select(w => w.Text)) == before && string.Concat(now.Select(w => w.Text)) == after;
        });
    }

    [Fact]
    public void The_lines_that_went_and_came_make_one_text_of_the_other()
    {
        var lines = Gen.Char["abc"].Array[0, 12].Select(c => c.Select(l => l.ToString()).ToList());
        Gen.Select(lines, lines).Sample((before, after) =>
        {
            var changed = TextDiff.Of(string.Join('\n', before), string.Join('\n', after)).SelectMany(h => h).ToList();
            var left = new List<string>(before);
            foreach (var line in changed.Where(l => l.Kind == DiffKind.Removed).OrderByDescending(l => l.Number))
                left.RemoveAt(line.Number - 1);
            foreach (var line in changed.Where(l => l.Kind == DiffKind.Added).OrderBy(l => l.Number))
                left.Insert(line.Number - 1, string.Concat(line.Words.Select(w => w.Text)));
            return left.SequenceEqual(after);
        });
    }

    private static string Joined(IEnumerable<string> lines, params int[] changed) =>
        string.Join('\n', lines.Select((l, i) => changed.Contains(i + 1) ? "changed" : l));

    private static string Said(DiffLine line)
    {
        var sign = line.Kind switch { DiffKind.Added => "+", DiffKind.Removed => "-", _ => " " };
        return sign + string.Concat(line.Words.Select(w => w.Text));
    }
}
