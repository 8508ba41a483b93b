using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Comparison;

/// <summary>A rating of several frameworks on one scale from 0 to 5.</summary>
/// <param name="Row">The row of the comparison that has the same numbers with their reasons.</param>
/// <param name="Marks">Those that are rated; equal ones above each other.</param>
/// <param name="Values">Their numbers, each once, as far as there is room, with their places in percent.</param>
/// <param name="Words">The same for people: "Django 4.5, Rails not rated".</param>
/// <param name="NotRated">The names of those without a rating; null where all have one.</param>
/// <param name="Lanes">How many marks are above each other at most.</param>
public sealed record PlottedRow(
    ComparedRow Row, IReadOnlyList<PlottedMark> Marks, IReadOnlyList<(string X, string Text)> Values, string Words,
    string? NotRated, int Lanes)
{
    private const int LaneHeight = 2 * MarkDrawing.Reach + 2;
    private const int ValueHeight = 16;

    /// <summary>In units of the scale: marks that are closer would cover each other on a small screen.</summary>
    private const double RoomOfMark = 0.4;

    /// <summary>In units of the scale.</summary>
    private const double RoomOfValue = 0.4;

    /// <summary>Pixels.</summary>
    public int Height => Lanes * LaneHeight + ValueHeight;

    /// <summary>Pixels from the top to the line on which the lowest marks stand.</summary>
    public int Axis => Lanes * LaneHeight - LaneHeight / 2;

    /// <summary>Pixels from the top to the baseline of the numbers.</summary>
    public int Baseline => Height - 3;

    /// <param name="frameworks">Names and marks, in the order of the row's cells.</param>
    public static PlottedRow Of(ComparedRow row, IReadOnlyList<(string Name, FrameworkMark Mark)> frameworks)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(frameworks);
        var rated = row.Cells.Zip(frameworks, (c, f) => (c.Rating, f.Mark)).Index()
            .Where(c => c.Item.Rating is not null)
            .Select(c => (Value: c.Item.Rating!.Value, c.Item.Mark, c.Index)).OrderBy(c => c.Value).ToList();
        var lanes = LanesOf([.. rated.Select(r => r.Value)]);
        var count = Math.Max(1, lanes.Count == 0 ? 0 : lanes.Max() + 1);
        var missing = row.Cells.Zip(frameworks).Where(c => c.First.Rating is null).Select(c => c.Second.Name).ToList();
        return new PlottedRow(
            row,
            [.. rated.Zip(lanes).Select(r => new PlottedMark(
                r.First.Mark, r.First.Index, At(r.First.Value), (count - r.Second) * LaneHeight - LaneHeight / 2))],
            [.. Spaced(rated.Select(r => r.Value)).Select(v => (At(v), English.Number(v)))],
            string.Join(", ", row.Cells.Zip(frameworks, (c, f) => $"{f.Name} {c.Text}")),
            missing.Count == 0 ? null : $"{English.List(missing)} {CatalogWords.NotRated}",
            count);
    }

    /// <summary>For values in ascending order the lowest lane, from 0, in which each has room.</summary>
    private static List<int> LanesOf(IReadOnlyList<double> values)
    {
        var ends = new List<double>();
        var lanes = new List<int>();
        foreach (var value in values)
        {
            var lane = ends.FindIndex(end => value - end >= RoomOfMark);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(value);
            }

            ends[lane] = value;
            lanes.Add(lane);
        }

        return lanes;
    }

    private static List<double> Spaced(IEnumerable<double> values) => values.Aggregate(
        new List<double>(),
        (kept, value) =>
        {
            if (kept.Count == 0 || value - kept[^1] >= RoomOfValue)
                kept.Add(value);
            return kept;
        });

    private static string At(double value) => ComparisonPicture.Length(value / Rating.Max);
}
