using System.Text.RegularExpressions;
using CsCheck;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Editing;

/// <summary>Pairs of editors who change the real content at the same time, each in up to three places.</summary>
public partial class ConcurrentEditsTests
{
    private static readonly EditedFile[] Files =
    [
        .. Directory.EnumerateFiles(Checkout.Content, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".yml").Order(StringComparer.Ordinal)
            .Select(f => new EditedFile(f, File.ReadAllText(f))).Where(f => f.Places.Count > 0),
    ];

    /// <summary>Two editors of one file: what each changes, and whether both change one place.</summary>
    private static readonly Gen<(EditedFile File, int[] Mine, int[] Theirs, bool Clash)> Pairs = Gen.Select(
        Gen.Int[0, Files.Length - 1].Select(i => Files[i]), Gen.Int[0, 100_000].Array[1, 3],
        Gen.Int[0, 100_000].Array[1, 3], Gen.Bool);

    [Fact]
    public void Edits_of_other_places_merge_to_the_byte_and_of_one_place_are_one_conflict() => Pairs.Sample(
        pair =>
        {
            var (path, original) = (pair.File.Path, pair.File.Text);
            var places = pair.File.Places;
            var mine = Place.Some(places, pair.Mine);
            var theirs = Place.Some(places, pair.Theirs).Where(t => mine.All(m => m.Name != t.Name)).ToList();
            var clash = pair.Clash ? mine.FirstOrDefault(p => !p.IsNew) : null; // New paragraphs of both stay.
            var mineText = Place.Apply(original, mine, "mine");
            var theirsText = Place.Apply(original, clash is null ? theirs : [.. theirs, clash], "theirs");

            var merged = DocumentMerge.Merge(path, original, mineText, theirsText);

            var agreed = Place.Changes(mine.Where(m => m != clash), "mine")
                .Concat(Place.Changes(theirs, "theirs")).ToList();
            if (clash is null)
            {
                Assert.Empty(merged.Conflicts);
                Assert.Equal(Place.Apply(original, agreed), merged.Text());
            }
            else
            {
                Assert.True(merged.Conflicts.Count == 1,
                    $"{merged.Conflicts.Count} conflicts: {string.Join(", ", merged.Conflicts.Select(c => c.Where))}; "
                    + $"mine {string.Join(", ", mine.Select(p => p.Name))}; "
                    + $"theirs {string.Join(", ", theirs.Select(p => p.Name))}; both {clash.Name}");
                Assert.Equal(Place.Apply(original, [.. agreed, clash.Change("mine")]), merged.Text(MergeChoice.Mine));
                Assert.Equal(Place.Apply(original, [.. agreed, clash.Change("theirs")]),
                    merged.Text(MergeChoice.Theirs));
            }
        },
        iter: TestRun.Cases(250));

    [Fact]
    public void Whoever_changes_nothing_gets_what_the_other_changed()
    {
        foreach (var file in Files)
        {
            var (path, original) = (file.Path, file.Text);
            foreach (var place in file.Places.Where((_, i) => TestRun.TriesAll || i % 5 == 0))
            {
                var changed = Place.Apply(original, [place.Change("mine")]);
                Assert.Equal(changed, DocumentMerge.Merge(path, original, changed, original).Text());
                Assert.Equal(changed, DocumentMerge.Merge(path, original, original, changed).Text());
                Assert.Equal(changed, DocumentMerge.Merge(path, original, changed, changed).Text());
            }
        }
    }

    private sealed record EditedFile(string Path, string Text)
    {
        public List<Place> Places { get; } = Place.AllOf(Text);
    }

    /// <summary>Lines that one editor replaces by others.</summary>
    private sealed record LineChange(int Start, int Count, string[] Lines);

    /// <summary>A key or paragraph, and what somebody makes of it.</summary>
    private sealed partial record Place(string Name, int Start, int Count, Func<string, string[]> Replace)
    {
        /// <summary>
        /// One paragraph taken away and another put beside it are, to anybody who sees the result,
        /// one that was rewritten.
        /// </summary>
        public static List<Place> Some(List<Place> places, int[] numbers)
        {
            var some = numbers.Select(i => places[i % places.Count]).DistinctBy(p => p.Name).ToList();
            return some.Any(p => p.IsNew) ? [.. some.Where(p => !p.IsRemoval)] : some;
        }

        public bool IsNew => Name.StartsWith("behind", StringComparison.Ordinal);

        private bool IsRemoval => Count > 0 && Replace("mine").Length == 0;

        public LineChange Change(string who) => new(Start, Count, Replace(who));

        public static IEnumerable<LineChange> Changes(IEnumerable<Place> places, string who) =>
            places.Select(p => p.Change(who));

        public static string Apply(string text, IEnumerable<Place> places, string who) =>
            Apply(text, [.. Changes(places, who)]);

        public static string Apply(string text, IReadOnlyCollection<LineChange> changes)
        {
            var lines = text.Split('\n').ToList();
            foreach (var change in changes.OrderByDescending(c => c.Start).ThenByDescending(c => c.Count))
            {
                lines.RemoveRange(change.Start, change.Count);
                lines.InsertRange(change.Start, change.Lines);
            }

            return string.Join('\n', lines);
        }

        public static List<Place> AllOf(string text)
        {
            var lines = text.Split('\n');
            var body = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) + 1 : lines.Length;
            return [.. OfFrontMatter(lines[..body]), .. OfBody(lines, body)];
        }

        private static IEnumerable<Place> OfFrontMatter(string[] lines)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                if (KeyWithValue().Match(line) is { Success: true } key && !line.TrimStart().StartsWith('-'))
                {
                    yield return new Place($"key {i}", i, 1, who => [$"{key.Groups[1].Value}\"changed by {who}\""]);
                    if (key.Groups[2].Value is "note" or "checked" or "order" or "help")
                        yield return new Place($"key {i}", i,
                            1, who => who == "mine" ? [] : [$"{key.Groups[1].Value}\"changed by {who}\""]);
                }
                else if (line.EndsWith("sources:", StringComparison.Ordinal))
                {
                    var indent = lines[i + 1][..^lines[i + 1].TrimStart().Length];
                    yield return new Place($"key {i}", i + 1, 0, who => [$"{indent}- https://example.org/{who}"]);
                }
                else if (line == "releases:")
                {
                    yield return new Place(
                        $"row {i}", i + 1, 0, who => ["  - cycle: \"99\"", $"    latest: \"99.{who}\""]);
                }
            }
        }

        private static IEnumerable<Place> OfBody(string[] lines, int start)
        {
            for (var i = start; i < lines.Length; i++)
            {
                if (lines[i].Length == 0)
                    continue;
                var (from, end) = (i, i);
                for (var isFenced = false; end < lines.Length && (isFenced || lines[end].Length > 0); end++)
                    isFenced ^= lines[end].StartsWith("```", StringComparison.Ordinal);
                var words = lines[from..end];
                var isCode = words[0].StartsWith("```", StringComparison.Ordinal);
                if (!isCode)
                    yield return new Place($"paragraph {from}", from, 1, who => [$"{words[0]} As changed by {who}."]);
                if (!isCode && end + 1 < lines.Length)
                {
                    yield return new Place($"paragraph {from}", from, end + 1 - from,
                        who => who == "mine" ? [] : [.. words.SkipLast(1), $"{words[^1]} It stays for {who}.", ""]);
                    yield return new Place($"behind {from}", end + 1, 0, who => [$"A new paragraph by {who}.", ""]);
                }

                i = end;
            }
        }

        [GeneratedRegex("^( *([a-z][a-z-]*): )[^{\\[|>].*$")]
        private static partial Regex KeyWithValue();
    }
}
