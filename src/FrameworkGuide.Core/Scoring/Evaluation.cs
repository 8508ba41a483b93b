using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The scores of all frameworks for one set of answers, without draws. An additive value model: score = 100 · Σ weight
/// · value, where the weights of the answered criteria add up to 1 and values run from 0 to 1.
/// </summary>
internal sealed class Evaluation
{
    /// <summary>Scores that differ by no more than this are equal.</summary>
    public const double Equal = 1e-9;

    /// <summary>From a rating, 0 to 5, to a score, 0 to 100.</summary>
    public const double PointsOfRating = 100 / Rating.Max;

    private readonly CatalogSnapshot _catalog;
    private readonly bool[]? _isRuledOut;

    public Evaluation(CatalogSnapshot catalog, ProjectAnswers answers)
        : this(catalog, Answered(catalog, answers, _ => null), before: null)
    {
    }

    private Evaluation(CatalogSnapshot catalog, List<WeighedCriterion> answered, Evaluation? before)
    {
        _catalog = catalog;
        Criteria = [.. answered.Where(Counts)];
        Unweighed = [.. answered.Where(c => !Counts(c))];
        foreach (var criterion in Criteria)
            RawTotal += criterion.RawWeight;
        Sums = new double[catalog.Frameworks.Count];
        if (before is null)
        {
            foreach (var criterion in Criteria)
                AddTo(Sums, criterion, criterion.RawWeight);
        }
        else
        {
            before.Sums.CopyTo(Sums, 0);
            foreach (var gone in before.Criteria.Except(Criteria))
                AddTo(Sums, gone, -gone.RawWeight);
            foreach (var come in Criteria.Except(before.Criteria))
                AddTo(Sums, come, come.RawWeight);
        }

        _isRuledOut = RuledOut();
        Scores = new double[Sums.Length];
        for (var i = 0; i < Scores.Length; i++)
            Scores[i] = PointsOfRating * Sums[i] / RawTotal;
    }

    /// <summary>
    /// The scores for answers that differ by one criterion alone. All others are taken over, so that hundreds of
    /// changes can be tried; sums may differ in their last bits from those of a new evaluation.
    /// </summary>
    public Evaluation With(ProjectAnswers answers, Criterion changed) => new(
        _catalog,
        Answered(_catalog, answers, c => c == changed ? null : Criteria.Concat(Unweighed).FirstOrDefault(
            w => w.Criterion == c)),
        before: this);

    /// <summary>
    /// What weighs anything or rules anything out: size, languages, needs in the order of the content.
    /// </summary>
    public IReadOnlyList<WeighedCriterion> Criteria { get; }

    /// <summary>The response with a weight of 0 and rules nothing out.</summary>
    public IReadOnlyList<WeighedCriterion> Unweighed { get; }

    /// <summary>The sum of the raw weights; 0 where nothing is answered or what is answered weighs nothing.</summary>
    public double RawTotal { get; }

    /// <summary>Σ raw weight · rating, in the order of the snapshot's frameworks.</summary>
    public double[] Sums { get; }

    /// <summary>
    /// 0 to 100, in the order of the snapshot's frameworks, ruled out or not; no numbers where <see cref="RawTotal"/>
    /// is 0.
    /// </summary>
    public double[] Scores { get; }

    /// <summary>
    /// A framework's score as it is reported: rounded once, from the decimals of weights and ratings.
    /// </summary>
    public double ExactScore(int framework) =>
        Nearest((decimal)PointsOfRating * Criteria.Sum(c => c.ExactWeight * c.ExactValue(framework)) / Criteria.Sum(
            c => c.ExactWeight));

    /// <summary>What a criterion adds to a framework's score, rounded once likewise.</summary>
    public double ExactPoints(WeighedCriterion criterion, int framework) =>
        Nearest((decimal)PointsOfRating * criterion.ExactWeight * criterion.ExactValue(framework) / Criteria.Sum(
            c => c.ExactWeight));

    public bool IsRuledOut(int framework) => _isRuledOut is not null && _isRuledOut[framework];

    /// <summary>
    /// The places in the snapshot of those that share the first rank; empty where nothing weighs anything or all are
    /// ruled out.
    /// </summary>
    public IReadOnlyList<int> FirstPlaces()
    {
        if (RawTotal == 0)
            return [];
        var best = double.NegativeInfinity;
        for (var i = 0; i < Scores.Length; i++)
            if (!IsRuledOut(i))
                best = Math.Max(best, Scores[i]);
        return [.. Enumerable.Range(0, Scores.Length).Where(i => !IsRuledOut(i) && Scores[i] >= best - Equal)];
    }

    /// <summary>The double nearest to a decimal. A cast can be off by the last bit; reading digits is not.</summary>
    private static double Nearest(decimal number) =>
        double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool Counts(WeighedCriterion criterion) => criterion.RawWeight > 0 || criterion.Required is not null;

    /// <param name="known">What is known of a criterion already; null where it is to be made.</param>
    private static List<WeighedCriterion> Answered(
        CatalogSnapshot catalog, ProjectAnswers answers, Func<Criterion, WeighedCriterion?> known)
    {
        var (isOpen, criteria) = (answers.Weighting == Weighting.Unknown, new List<WeighedCriterion>());
        foreach (var (criterion, weight) in answers.Answered(catalog))
            criteria.Add(known(criterion)
                ?? new WeighedCriterion(
                    criterion, isOpen && weight > 0 ? 1 : weight, Column(catalog, answers, criterion),
                    Required(catalog.Site, answers, criterion)));
        return criteria;
    }

    private static RatingColumn Column(CatalogSnapshot catalog, ProjectAnswers answers, Criterion criterion) =>
        criterion.NeedKey is { } key ? RatingTable.Of(catalog).OfNeed(key)!
        : criterion == Criterion.Size ? RatingTable.Of(catalog).Of(answers.Size!.Value)
        : LanguageCloseness.Column(catalog, answers.Languages);

    /// <summary>
    /// The lowest value, 0 to 5, with which a framework is not ruled out; null where the answer is no condition.
    /// </summary>
    private static double? Required(SiteSettings site, ProjectAnswers answers, Criterion criterion) =>
        criterion.NeedKey is { } key ? (answers.ImportanceOf(key).IsMust ? site.MustThreshold : null)
        : criterion == Criterion.Language && answers.RequireLanguage ? Rating.Max * site.RequireCloseness
        : null;

    private static void AddTo(double[] sums, WeighedCriterion criterion, double weight)
    {
        var values = criterion.Column.Values;
        for (var i = 0; i < sums.Length; i++)
            sums[i] += weight * values[i];
    }

    /// <summary>Null where nothing rules out.</summary>
    private bool[]? RuledOut()
    {
        bool[]? isRuledOut = null;
        foreach (var criterion in Criteria)
        {
            if (criterion.Required is null)
                continue;
            isRuledOut ??= new bool[Sums.Length];
            for (var i = 0; i < isRuledOut.Length; i++)
                isRuledOut[i] |= criterion.MissOf(i) is not null;
        }

        return isRuledOut;
    }
}
