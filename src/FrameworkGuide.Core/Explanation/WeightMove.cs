using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A weight that would bring another framework to the first place.</summary>
/// <param name="Past">
/// The answers with a weight in hundredths that does it; null where none does or weights are left open.
/// </param>
/// <param name="First">Those that come first with these answers.</param>
public sealed record WeightMove(WeightFlip Flip, ProjectAnswers? Past, IReadOnlyList<FrameworkSummary> First)
{
    /// <summary>A weight is asked for in hundredths.</summary>
    private const double Steps = 100;

    /// <summary>What is a hundredth but for the last bits is that hundredth.</summary>
    private const double Hair = 1e-6;

    /// <summary>The weights are level already.</summary>
    private const double NoChange = 1e-9;

    /// <summary>
    /// Looks for the nearest weight in hundredths with which the framework of a flip comes first, by ranking without
    /// draws.
    /// </summary>
    public static WeightMove Find(CatalogSnapshot catalog, ProjectAnswers answers, WeightFlip flip)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(flip);

        // Where only a narrow range of weights does it, a hundredth can lead past it.
        var past = answers.Weighting == Weighting.Unknown ? null
            : Beyond(flip).Select(raw => answers.WithWeight(flip.Criterion, raw))
                .FirstOrDefault(a => Recommender.FirstPlaces(catalog, a).Contains(flip.Slug));
        return new WeightMove(flip, past, past is null ? [] : [.. Recommender.FirstPlaces(catalog, past).Select(
            s => catalog.FrameworksBySlug[s])]);
    }

    /// <summary>
    /// A hundredth past the tie, so that the other framework is ahead; both sides where it ties now: which is past it,
    /// the last bits do not tell.
    /// </summary>
    private static double[] Beyond(WeightFlip flip)
    {
        var above = Math.Min(Importance.MaxWeight, (Math.Floor(flip.RawWeightAtTie * Steps + Hair) + 1) / Steps);
        var below = Math.Max(0, (Math.Ceiling(flip.RawWeightAtTie * Steps - Hair) - 1) / Steps);
        return flip.Change <= NoChange ? [.. new[] { above, below }.Where(raw => raw != flip.RawWeightAtTie)]
            : flip.WeightAtTie > flip.WeightNow ? [above]
            : [below];
    }
}
