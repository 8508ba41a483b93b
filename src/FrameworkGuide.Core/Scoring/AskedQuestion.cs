using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>An open question with what may be answered to it, and what is answered in each of many samples.</summary>
internal sealed class AskedQuestion
{
    /// <param name="samples">A multiple of 4.</param>
    public AskedQuestion(
        Criterion criterion, CatalogSnapshot catalog, ProjectAnswers answers, Evaluation now, FirstPlaceRace race,
        int samples)
    {
        Criterion = criterion;
        var plausible = PlausibleAnswers.To(criterion, catalog, answers);
        Options = [.. plausible.Select(p => Option(now, now.With(p.Answers, criterion), race))];
        var draws = new double[samples];
        KeyedDraws.OfWeight(criterion).Fill(draws, 0);
        Drawn = [.. draws.Select(u => Pick(plausible, u))];
    }

    public Criterion Criterion { get; }

    /// <summary>What each answer adds to the sums of those in the race, and whom of them it rules out.</summary>
    public IReadOnlyList<(double[] Added, ulong RuledOut)> Options { get; }

    /// <summary>The place among the options of what is answered in each sample.</summary>
    public int[] Drawn { get; }

    private static (double[] Added, ulong RuledOut) Option(Evaluation now, Evaluation then, FirstPlaceRace race)
    {
        var (added, ruledOut) = (new double[race.Frameworks.Length], 0UL);
        for (var i = 0; i < added.Length; i++)
        {
            var framework = race.Frameworks[i];
            added[i] = then.Sums[framework] - now.Sums[framework];
            if (then.IsRuledOut(framework))
                ruledOut |= 1UL << i;
        }

        return (added, ruledOut);
    }

    private static int Pick(IReadOnlyList<(ProjectAnswers Answers, double Chance)> plausible, double u)
    {
        var last = plausible.Count - 1;
        for (var i = 0; i < last; i++)
        {
            u -= plausible[i].Chance;
            if (u < 0)
                return i;
        }

        return last;
    }
}
