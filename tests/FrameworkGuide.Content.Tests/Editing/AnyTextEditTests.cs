using System.Text;
using CsCheck;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Editing;

/// <summary>Whatever is typed into a form, and whatever the document looks like, an edit is right or refused.</summary>
public sealed class AnyTextEditTests
{
    private static readonly string[] Pieces =
        ["'", "\"", "\n", "\r\n", "\n---\n", "#", " # ", ": ", "\\", "\\n", "\t", " ", "{", "]", "- ", "|", ">", "&a",
            "*a", "!", "%", "@", "`", "é", "🙂", "\uFEFF", "word", "0", "~"];

    [Theory]
    [InlineData("why: \"Old\"")]
    [InlineData("why: 'Old'")]
    [InlineData("why: Old")]
    [InlineData("why: |\n      Old")]
    [InlineData("why: >-\n      Old")]
    [InlineData("checked: 2026-01-01")]
    public void Any_text_reads_back_as_it_was_given(string old)
    {
        var text = Edited.Small(old);
        var pieces = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);
        Gen.OneOf(Gen.String, pieces.List[0, 12].Select(p => string.Concat(p))).Sample(
            why =>
            {
                var edited = FrontMatterEdit.SetRating(text, "sizes", "small", new RatingRow(2.5m, why, [], null));
                if (why.Any(SourceText.IsRefused) || !IsWhole(why))
                    Assert.NotNull(edited.Problem);
                else
                    Assert.Equal(Given(why), FrontMatterEdit.ReadRating(Edited.Text(edited), "sizes", "small")!.Why);
            },
            iter: TestRun.Cases(600),
            threads: 1);
    }

    [Fact]
    public void A_mangled_profile_is_changed_as_wanted_or_refused()
    {
        const string Signs = "[]{}:,-?&|>'\"# \n\rab0~";
        var random = new Random(11);
        var (changed, refused) = (0, 0);
        for (var round = 0; round < 1500; round++)
        {
            var text = new StringBuilder(round % 2 == 0 ? Some.Valid(DocumentKind.Framework) : Block);
            for (var change = random.Next(1, 4); change > 0; change--)
                text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];

            var rating = new RatingRow(
                1.5m, "Why: new", ["https://example.org/s1", "https://example.org/new"], new DateOnly(2026, 1, 2));
            var rated = FrontMatterEdit.SetRating(text.ToString(), "sizes", "small", rating);
            var release = new ReleaseRow("6.1", null, new DateOnly(2027, 4, 30), null, "6.10", null, true, null, "New");
            var released = FrontMatterEdit.SetRelease(text.ToString(), release);
            if (rated.Text is not null)
                Assert.Equal((rating.Value, rating.Why),
                    (FrontMatterEdit.ReadRating(rated.Text, "sizes", "small")!.Value, FrontMatterEdit.ReadRating(
                        rated.Text, "sizes", "small")!.Why));
            if (released.Text is not null)
                Assert.Contains(FrontMatterEdit.ReadReleases(released.Text),
                    r => (r.Cycle, r.Latest, r.Note) == ("6.1", "6.10", "New"));
            _ = rated.Text is null ? refused++ : changed++;
        }

        Assert.True(changed > 100 && refused > 100,
            $"{changed} changed, {refused} refused: the documents are too tame or too wild");
    }

    private const string Block =
        "---\nsizes:\n  small:\n    value: 4 # of five\n    why: "
        + ">\n      Old\n      text.\n    sources:\n      - https://example.org/s1 # one\n"
        + "      - https://example.org/s2\nreleases:\n  - cycle: \"6.1\"\n    note: |\n      Old\n    latest: "
        + "'6.1'\n---\n\nText\n";

    private static string Given(string why) =>
        why.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    private static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
