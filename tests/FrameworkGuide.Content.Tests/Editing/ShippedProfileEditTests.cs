using System.Text;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Editing;

/// <summary>Every rating and release of the shipped profiles can be changed and changed back.</summary>
public sealed class ShippedProfileEditTests
{
    public static TheoryData<string> Profiles =>
        [
            .. Directory.EnumerateFiles(Path.Combine(Checkout.Content, "frameworks"), "*.md")
                .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_rating_set_and_set_back_gives_the_same_bytes(string file)
    {
        var text = Text(file);
        var ratings = Edited.Ratings(text).ToArray();
        Assert.NotEmpty(ratings);
        foreach (var (group, key) in ratings.Where((_, i) => TestRun.TriesAll || i % 3 == 0))
        {
            var row = FrontMatterEdit.ReadRating(text, group, key)!;
            var other = new RatingRow(row.Value == 1 ? 2 : 1, $"It's \"{row.Why}\" # no",
                [.. row.Sources.Skip(1), "https://example.org/new"], null);

            var changed = Edited.Text(FrontMatterEdit.SetRating(text, group, key, other));
            var read = FrontMatterEdit.ReadRating(changed, group, key)!;
            Assert.Equal((other.Value, other.Why), (read.Value, read.Why));
            Assert.Equal(other.Sources, read.Sources);
            Assert.Equal(text, Edited.Text(FrontMatterEdit.SetRating(changed, group, key, row)));
            Assert.Equal(text, Edited.Text(FrontMatterEdit.SetRating(text, group, key, row)));
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_release_set_and_set_back_gives_the_same_bytes(string file)
    {
        var text = Text(file);
        var rows = FrontMatterEdit.ReadReleases(text);
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var other = new ReleaseRow(row.Cycle, new DateOnly(2020, 2, 29), null, new DateOnly(2031, 1, 1), "6.10",
                null, row.Lts is not true, null, "New: 'note'");

            var changed = Edited.Text(FrontMatterEdit.SetRelease(text, other));
            Assert.Equal(rows.Select(r => r == row ? other : r), FrontMatterEdit.ReadReleases(changed));
            Assert.Equal(text, Edited.Text(FrontMatterEdit.SetRelease(changed, row)));
        }
    }

    private static string Text(string file) =>
        File.ReadAllText(Path.Combine(Checkout.Content, "frameworks", file), Encoding.UTF8);
}
