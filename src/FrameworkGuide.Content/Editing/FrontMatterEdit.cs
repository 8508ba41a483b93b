using System.Text.RegularExpressions;
using FrameworkGuide.Content.Documents;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Changes single values in a profile's front matter and leaves every other byte as it is: comments, order,
/// quotes, line ends and unknown keys. What stands in a style that is not safe to change gives a problem in
/// words, never a damaged text.
/// </summary>
public static partial class FrontMatterEdit
{
    private static readonly string[] RatingKeys = ["value", "why", "sources", "checked"];

    private static readonly string[] ReleaseKeys =
        ["cycle", "released", "active-support-until", "security-support-until", "latest", "latest-date",
            "lts", "source", "note"];

    /// <summary>
    /// The rating of a size or need; null where it is absent, has no number, or the text cannot be read.
    /// </summary>
    /// <param name="group">"sizes" or "needs".</param>
    public static RatingRow? ReadRating(string text, string group, string key)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FrontMatterText.Read(text, out _)?.Root.Map(group)[key] is YamlMap rating
            && rating.Number("value") is { } value && Math.Abs(value) < 1e9
            ? new RatingRow((decimal)value, rating.Text("why") ?? "", rating.Texts("sources"), rating.Date("checked"))
            : null;
    }

    /// <summary>
    /// The release cycles in the order of the file, without those that have no name; empty where
    /// the text cannot be read.
    /// </summary>
    public static IReadOnlyList<ReleaseRow> ReadReleases(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FrontMatterText.Read(text, out _) is { } document
            ? [.. document.Root.Maps("releases").Where(r => CycleOf(r) is not null).Select(r => RowOf(r, CycleOf(r)!))]
            : [];
    }

    /// <summary>The key of a release, "releases[2]"; null where there is none of that name.</summary>
    /// <param name="cycle">Compared without blanks at its ends.</param>
    public static string? ReleaseKey(string text, string cycle)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FrontMatterText.Read(text, out _)?.Root["releases"] is not YamlList releases)
            return null;
        for (var i = 0; i < releases.Items.Count; i++)
            if (releases.Items[i] is YamlMap release && CycleOf(release) == Trimmed(cycle))
                return $"releases[{i + 1}]";
        return null;
    }

    /// <summary>Why the front matter cannot be read, and the line; null where it can.</summary>
    public static (int Line, string Problem)? WhyUnreadable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FrontMatterText.ReadWithPlace(text, out var problem) is null ? (problem!.Line, problem.Message) : null;
    }

    /// <summary>Sets the day on which the page was last checked against its sources.</summary>
    public static EditedText SetReviewed(string text, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FrontMatterText.Read(text, out var problem) is not { } document)
            return new EditedText(null, problem);
        var change = new FrontMatterChange(document);
        if (document.Root.Date("reviewed") != day)
            change.Set(document.Root, "reviewed", NewScalar.Of(day), []);
        return change.Result();
    }

    /// <summary>Sets a rating, or adds it, and its group, where it is absent.</summary>
    /// <param name="group">"sizes" or "needs".</param>
    /// <param name="row">Texts are taken without blanks at their ends, with line feeds as line ends; a check day of
    /// null leaves it alone.</param>
    /// <exception cref="ArgumentException">The group is another one.</exception>
    public static EditedText SetRating(string text, string group, string key, RatingRow row)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(row);
        if (group is not ("sizes" or "needs"))
            throw new ArgumentException($"'{group}' is neither sizes nor needs.", nameof(group));

        row = row with { Why = Trimmed(row.Why) ?? "", Sources = [.. row.Sources.Select(Trimmed).OfType<string>()] };
        if (FirstProblem([key, row.Why, .. row.Sources]) is { } refused)
            return new EditedText(null, refused);
        if (FrontMatterText.Read(text, out var problem) is not { } document)
            return new EditedText(null, problem);

        var change = new FrontMatterChange(document);
        if (document.Root.Map(group)[key] is YamlMap rating)
            ChangeRating(change, rating, row);
        else
            AddRating(change, group, key, row);
        return change.Result();
    }

    /// <summary>Sets the release of that cycle, or adds it as the first; null takes a key away.</summary>
    /// <param name="row">Texts are taken without blanks at their ends; an empty one counts as null.</param>
    public static EditedText SetRelease(string text, ReleaseRow row)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(row);
        row = row with
        {
            Cycle = Trimmed(row.Cycle) ?? "",
            Latest = Trimmed(row.Latest),
            Source = Trimmed(row.Source),
            Note = Trimmed(row.Note),
        };
        if (FirstProblem([row.Cycle, row.Latest ?? "", row.Source ?? "", row.Note ?? ""]) is { } refused)
            return new EditedText(null, refused);
        if (row.Cycle.Length == 0)
            return new EditedText(null, "A release needs the name of its cycle.");
        if (FrontMatterText.Read(text, out var problem) is not { } document)
            return new EditedText(null, problem);

        var change = new FrontMatterChange(document);
        var same = document.Root.Maps("releases").Where(r => CycleOf(r) == row.Cycle).ToArray();
        if (same.Length > 1)
            change.Refuse($"The cycle '{row.Cycle}' stands twice");
        else if (same is [var release])
            ChangeRelease(change, release, row);
        else
            AddRelease(change, row);
        return change.Result();
    }

    private static void ChangeRating(FrontMatterChange change, YamlMap rating, RatingRow row)
    {
        if (rating.Number("value") != (double)row.Value)
            change.Set(rating, "value", NewScalar.Of(row.Value), RatingKeys);
        if ((rating.Text("why") ?? "") != row.Why)
            change.Set(rating, "why", new NewScalar(row.Why, ScalarForm.Sentence), RatingKeys);
        if (!rating.Texts("sources").SequenceEqual(row.Sources) && row.Sources.Count == 0)
            change.Refuse("A rating needs a source: the last one is not taken away here");
        else if (!rating.Texts("sources").SequenceEqual(row.Sources))
            SourceLines.Set(change, rating, row.Sources, RatingKeys);
        if (row.Checked is { } day && rating.Date("checked") != day)
            change.Set(rating, "checked", NewScalar.Of(day), RatingKeys);
    }

    private static void AddRating(FrontMatterChange change, string group, string key, RatingRow row)
    {
        var (lines, rating) = NewNodes.Rating(row);
        if (!Slug().IsMatch(key))
            change.Refuse($"'{key}' is no key of a rating");
        else if (change.Document.Root[group] is YamlMap { Entries.Count: > 0 } ratings)
            change.SetBelow(ratings, key, rating, lines, []);
        else
            change.SetBelow(
                change.Document.Root, group, new YamlMap(default, [NewNodes.Entry(key, rating)]),
                [$"  {key}:", .. lines.Select(l => "  " + l)], []);
    }

    private static void ChangeRelease(FrontMatterChange change, YamlMap release, ReleaseRow row)
    {
        var now = NewNodes.Values(RowOf(release, release.Text("cycle")));
        foreach (var (key, scalar) in NewNodes.Values(row))
            if (now[key] != scalar)
                change.Set(release, key, scalar, ReleaseKeys);
    }

    private static void AddRelease(FrontMatterChange change, ReleaseRow row)
    {
        var root = change.Document.Root;
        var (lines, release) = NewNodes.Release(row, ReleaseKeys);
        if (root["releases"] is not YamlList { Items: [var first, ..] } list)
        {
            change.SetBelow(root, "releases", new YamlList(default, [release]), [.. lines.Select(l => "  " + l)], []);
            return;
        }

        var prefix = change.Document.Before(first.Position);
        if (prefix.Trim() is not "-")
        {
            change.Refuse("'releases' stands in a style that is not safe to change");
            return;
        }

        change.Expect(root, "releases", new YamlList(default, [release, .. list.Items]));
        var indent = prefix[..prefix.IndexOf('-', StringComparison.Ordinal)];
        change.Insert(first.Position.Line - 1, lines.Select(l => indent + l));
    }

    /// <summary>A name in digits without quotes is a mistake, but tells which row is meant.</summary>
    private static string? CycleOf(YamlMap release) =>
        release["cycle"] is YamlScalar cycle ? Trimmed(cycle.Text) : null;

    private static ReleaseRow RowOf(YamlMap release, string? cycle) => new(
        cycle ?? "",
        release.Date("released"),
        release.Date("active-support-until"),
        release.Date("security-support-until"),
        Trimmed(release.Text("latest")),
        release.Date("latest-date"),
        release.Truth("lts"),
        Trimmed(release.Text("source")),
        Trimmed(release.Text("note")));

    private static string? Trimmed(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    private static string? FirstProblem(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            for (var i = 0; i < text.Length; i++)
                if (SourceText.IsRefused(text[i]))
                    return $"The character U+{(int)text[i]:X4} is not allowed; remove it.";
                else if (char.IsSurrogatePair(text, i))
                    i++;
                else if (char.IsSurrogate(text[i]))
                    return "Half a character stands in the text; remove it.";
        return null;
    }

    [GeneratedRegex(Shapes.SlugPattern)]
    private static partial Regex Slug();
}
