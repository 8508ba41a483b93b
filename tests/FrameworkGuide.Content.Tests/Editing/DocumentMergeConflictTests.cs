using FrameworkGuide.Content.Editing;

namespace FrameworkGuide.Content.Tests.Editing;

/// <summary>Where two wrote about the same thing in other words.</summary>
public class DocumentMergeConflictTests
{
    private const string Original = DocumentMergeTests.Original;

    [Fact]
    public void A_document_that_both_made_is_one_conflict_for_each_part_that_differs()
    {
        var merged = DocumentMerge.Merge(
            "guides/a.md", "", "---\ntitle: A\n---\nMine.\n", "---\ntitle: A\n---\nTheirs.\n");

        Assert.Single(merged.Conflicts);
        Assert.Equal("---\ntitle: A\n---\nMine.\n", merged.Text(MergeChoice.Mine));
        Assert.Equal("---\ntitle: A\n---\nTheirs.\n\nMine.\n", merged.Text(MergeChoice.Both));
    }

    [Theory]
    [InlineData("Another sentence about it.", "Its second sentence, put anew.")]
    [InlineData("Something else.", "Wholly different.")]
    public void A_point_that_both_put_in_other_words_is_a_conflict_and_never_stands_twice(string mine, string theirs)
    {
        const string original = "strengths:\n  - text: \"Its first sentence.\"\n    source: https://example.org/1\n  - "
            + "text: \"Its second sentence.\"\n    source: https://example.org/2\n  - text: \"Its third sentence.\"\n";
        string With(string words) => original.Replace("Its second sentence.", words, StringComparison.Ordinal);

        var merged = DocumentMerge.Merge("site.yml", original, With(mine), With(theirs));

        Assert.Single(merged.Conflicts);
        Assert.Equal(With(mine), merged.Text(MergeChoice.Mine));
        Assert.Equal(With(theirs), merged.Text(MergeChoice.Theirs));
        Assert.Throws<ArgumentException>(() => merged.Text(MergeChoice.Both));
    }

    [Fact]
    public void A_point_put_in_other_words_and_its_source_are_two_changes()
    {
        const string original = "strengths:\n  - text: \"Its second sentence.\"\n    source: https://example.org/2\n";
        var mine = original.Replace("second sentence", "second sentence, put anew", StringComparison.Ordinal);

        var merged = DocumentMerge.Merge(
            "site.yml", original, mine, original.Replace("org/2", "org/3", StringComparison.Ordinal));

        Assert.Equal(mine.Replace("org/2", "org/3", StringComparison.Ordinal), merged.Text());
    }

    [Theory]
    [InlineData("Eins.\n\nZwei.\n\nDrei.", "Un.\n\nDeux.\n\nTrois.")]
    [InlineData("Eins.\n\nZwei.\n\nDrei.", "Un.")]
    [InlineData("Eins.", "One.\n\nTwo, at least.")]
    public void Paragraphs_that_both_replaced_are_one_conflict(string mine, string theirs)
    {
        var (ours, others) = (Original.Replace("One.\n\nTwo.", mine, StringComparison.Ordinal), Original.Replace(
            "One.\n\nTwo.", theirs, StringComparison.Ordinal));

        var merged = DocumentMerge.Merge("a.md", Original, ours, others);

        Assert.Single(merged.Conflicts);
        Assert.Equal(ours, merged.Text(MergeChoice.Mine));
        Assert.Equal(others, merged.Text(MergeChoice.Theirs));
        if (theirs != "Un.")
            return;
        Assert.Equal(Original.Replace("One.\n\nTwo.", theirs + "\n\n" + mine, StringComparison.Ordinal),
            merged.Text(MergeChoice.Both));
    }
}
