using System.Globalization;

namespace FrameworkGuide.Core.Explanation;

/// <summary>One row of a dot plot, on which each dot stands for a person; the words beside it say the same.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Words">Where the dots stand.</param>
/// <param name="Dots">Of the people who have a place, in their order.</param>
/// <param name="HasNone">Whether some have none: they did not answer.</param>
/// <param name="Mean">Where the mean is: "57.2%" of the width; null where none is drawn.</param>
/// <param name="Height">In pixels.</param>
public sealed record DotRow(
    string Label, string Words, IReadOnlyList<PersonDot> Dots, bool HasNone, string? Mean, int Height)
{
    /// <summary>The height of one level of dots, in pixels.</summary>
    public const int Level = 22;

    /// <summary>The radius of a dot, in pixels.</summary>
    public const int Radius = 10;

    /// <summary>Where the axis is, in pixels from the top.</summary>
    public int Axis => Height - Level / 2 - 1;

    /// <summary>Dots that are nearer than this, in percent of the width, would cover each other on a phone.</summary>
    private const double Near = 8;

    /// <summary>
    /// Places dots so that none covers another: what is too near to the dot below stands a level higher.
    /// </summary>
    /// <param name="places">For each person, in percent of the width; null for none.</param>
    public static DotRow Of(string label, string words, IReadOnlyList<double?> places, double? mean)
    {
        ArgumentNullException.ThrowIfNull(places);
        var levels = new List<List<double>> { new() };
        var level = new int[places.Count];
        foreach (var (x, i) in places.Select((x, i) => (x, i)).Where(p => p.x is not null).OrderBy(p => p.x))
        {
            level[i] = levels.FindIndex(taken => taken.All(other => Math.Abs(other - x!.Value) >= Near));
            if (level[i] < 0)
            {
                level[i] = levels.Count;
                levels.Add([]);
            }

            levels[level[i]].Add(x!.Value);
        }

        var height = levels.Count * Level + 2;
        return new DotRow(
            label, words,
            [
                .. places.Select((x, i) => (X: x, Number: i + 1, Y: height - level[i] * Level - Level / 2 - 1))
                    .Where(d => d.X is not null).Select(d => new PersonDot(d.Number, Length(d.X!.Value), d.Y)),
            ],
            places.Any(p => p is null), mean is { } at ? Length(at) : null, height);
    }

    private static string Length(double percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
