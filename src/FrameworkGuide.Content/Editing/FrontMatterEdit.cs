using System.Text.RegularExpressions;
using FrameworkGuide.Content.Documents;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Changes single values in a profile's front matter and leaves every other byte as it is: comments, order,
/// quotes, line ends and unknown keys. What is written in a style that cannot be changed safely gives a problem in
/// words, never a damaged text.
/// </summary>
public static partial class FrontMatterEdit
{
    private static readonly string[] RatingKeys = ["value", "why", "sources", "checked"];

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
            ? ReleaseEdit.Named(document.Root)
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
            if (releases.Items[i] is YamlMap release && ReleaseEdit.CycleOf(release) == TypedText.Trimmed(cycle))
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

        row = row with
        {
            Why = TypedText.Trimmed(row.Why) ?? "",
            Sources = [.. row.Sources.Select(TypedText.Trimmed).OfType<string>()],
        };
        if (TypedText.FirstProblem([key, row.Why, .. row.Sources]) is { } refused)
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
            Cycle = TypedText.Trimmed(row.Cycle) ?? "",
            Latest = TypedText.Trimmed(row.Latest),
            Source = TypedText.Trimmed(row.Source),
            Note = TypedText.Trimmed(row.Note),
        };
        if (TypedText.FirstProblem([row.Cycle, row.Latest ?? "", row.Source ?? "", row.Note ?? ""]) is { } refused)
            return new EditedText(null, refused);
        if (row.Cycle.Length == 0)
            return new EditedText(null, "A release needs the name of its release line.");
        if (FrontMatterText.Read(text, out var problem) is not { } document)
            return new EditedText(null, problem);

        var change = new FrontMatterChange(document);
        var same = document.Root.Maps("releases").Where(r => ReleaseEdit.CycleOf(r) == row.Cycle).ToArray();
        if (same.Length > 1)
            change.Refuse($"The release line '{row.Cycle}' is listed twice");
        else if (same is [var release])
            ReleaseEdit.Change(change, release, row);
        else
            ReleaseEdit.Add(change, row);
        return change.Result();
    }

    private static void ChangeRating(FrontMatterChange change, YamlMap rating, RatingRow row)
    {
        if (rating.Number("value") != (double)row.Value)
            change.Set(rating, "value", NewScalar.Of(row.Value), RatingKeys);
        if ((rating.Text("why") ?? "") != row.Why)
            change.Set(rating, "why", new NewScalar(row.Why, ScalarForm.Sentence), RatingKeys);
        if (!rating.Texts("sources").SequenceEqual(row.Sources) && row.Sources.Count == 0)
            change.Refuse("A rating needs a source: the last one cannot be removed here");
        else if (!rating.Texts("sources").SequenceEqual(row.Sources))
            SourceLines.Set(change, rating, row.Sources, RatingKeys);
        if (row.Checked is { } day && rating.Date("checked") != day)
            change.Set(rating, "checked", NewScalar.Of(day), RatingKeys);
    }

    private static void AddRating(FrontMatterChange change, string group, string key, RatingRow row)
    {
        var (lines, rating) = NewNodes.Rating(row);
        if (!Slug().IsMatch(key))
            change.Refuse($"'{key}' is not a key of a rating");
        else if (change.Document.Root[group] is YamlMap { Entries.Count: > 0 } ratings)
            change.SetBelow(ratings, key, rating, lines, []);
        else
            change.SetBelow(
                change.Document.Root, group, new YamlMap(default, [NewNodes.Entry(key, rating)]),
                [$"  {key}:", .. lines.Select(l => "  " + l)], []);
    }

    [GeneratedRegex(Shapes.SlugPattern)]
    private static partial Regex Slug();
}
