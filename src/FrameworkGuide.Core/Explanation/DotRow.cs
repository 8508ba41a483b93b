namespace FrameworkGuide.Core.Explanation;

/// <summary>One row of a dot plot, on which each dot stands for a person; the words beside it say the same.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Words">Where the dots stand.</param>
/// <param name="Dots">In the order of the people.</param>
/// <param name="Mean">Where the mean is, in percent of the width; null where none is drawn.</param>
/// <param name="Height">In pixels.</param>
public sealed record DotRow(string Label, string Words, IReadOnlyList<PersonDot> Dots, double? Mean, int Height)
{
    /// <summary>The height of one level of dots, in pixels.</summary>
    public const int Level = 22;

    /// <summary>The radius of a dot, in pixels.</summary>
    public const int Radius = 10;

    /// <summary>Dots that are nearer than this, in percent of the width, would cover each other on a phone.</summary>
    private const double Near = 8;

    /// <summary>
    /// Places dots so that none covers another: what is too near to the dot below stands a level higher.
    /// </summary>
    /// <param name="places">For each person, in percent of the width.</param>
    public static DotRow Of(string label, string words, IReadOnlyList<double> places, double? mean)
    {
        ArgumentNullException.ThrowIfNull(places);
        var levels = new List<List<double>>();
        var level = new int[places.Count];
        foreach (var i in Enumerable.Range(0, places.Count).OrderBy(i => places[i]))
        {
            level[i] = levels.FindIndex(taken => taken.All(x => Math.Abs(x - places[i]) >= Near));
            if (level[i] < 0)
            {
                level[i] = levels.Count;
                levels.Add([]);
            }

            levels[level[i]].Add(places[i]);
        }

        var height = levels.Count * Level + 2;
        return new DotRow(
            label, words,
            [.. places.Select((x, i) => new PersonDot(i + 1, x, height - level[i] * Level - Level / 2 - 1))], mean,
            height);
    }
}
