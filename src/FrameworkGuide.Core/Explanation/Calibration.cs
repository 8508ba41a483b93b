using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>
/// How often what comes first is what published advice says, for projects by their verdict and by the share of runs in
/// which the first one is first. A method that knows how sure it is agrees more often where it is surer.
/// </summary>
/// <param name="ByVerdict">The surest first; verdicts without a project are left out.</param>
/// <param name="ByShare">The highest share first, likewise.</param>
public sealed record Calibration(IReadOnlyList<CalibrationRow> ByVerdict, IReadOnlyList<CalibrationRow> ByShare)
{
    private const double NearlyAlways = 0.99;

    public int Cases => ByVerdict.Sum(r => r.Cases);

    public int Agreed => ByVerdict.Sum(r => r.Agreed);

    public static Calibration Of(SiteSettings site, IReadOnlyCollection<CalibrationCase> cases)
    {
        ArgumentNullException.ThrowIfNull(site);
        var verdicts = new[] { VerdictKind.Clear, VerdictKind.Leaning, VerdictKind.Close, VerdictKind.None }
            .Select(v => Row(ScoringWords.Word(v), cases.Where(c => c.Verdict == v)));
        double[] limits =
            [.. new[] { NearlyAlways, site.ClearShare, site.LeaningShare, 0 }.Distinct().OrderDescending()];
        var shares = limits.Select((from, i) => Row(
            i == 0 ? $"{ScoringWords.Share(from)} and more" : ScoringWords.Shares(from, limits[i - 1]),
            cases.Where(c => c.Share >= from && (i == 0 || c.Share < limits[i - 1]))));
        return new Calibration([.. verdicts.Where(r => r.Cases > 0)], [.. shares.Where(r => r.Cases > 0)]);
    }

    /// <summary>
    /// Of the sample projects for which something is advised; each is ranked with its 10,000 runs when this is first
    /// asked for.
    /// </summary>
    public static Calibration OfSamples(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Derived(c => Of(
            c.Site,
            [.. c.Projects.Where(p => p.Expect.Count > 0).Select(
                p => CalibrationCase.Of(Recommender.Recommend(c, ProjectAnswers.Of(p)), p.Expect))]));
    }

    private static CalibrationRow Row(string name, IEnumerable<CalibrationCase> cases) =>
        new(name, cases.Count(), cases.Count(c => c.Agrees));
}
