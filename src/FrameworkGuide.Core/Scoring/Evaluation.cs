using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The scores of all frameworks for one set of answers, without draws. An additive value model: score = 100 · Σ weight · value,
/// where the weights of the answered criteria add up to 1 and values run from 0 to 1.
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
    {
        _catalog = catalog;
        var answered = Answered(catalog, answers);
        Criteria = [.. answered.Where(Counts)];
        Unweighed = [.. answered.Where(c => !Counts(c))];
        foreach (var criterion in Criteria)
            RawTotal += criterion.RawWeight;
        (Sums, _isRuledOut) = Sum();

        Scores = new double[Sums.Length];
        for (var i = 0; i < Scores.Length; i++)
            Scores[i] = PointsOfRating * Sums[i] / RawTotal;
    }

    /// <summary>What weighs anything or rules anything out: size, languages, needs in the order of the content.</summary>
    public IReadOnlyList<WeighedCriterion> Criteria { get; }

    /// <summary>What is answered with a weight of 0 and rules nothing out.</summary>
    public IReadOnlyList<WeighedCriterion> Unweighed { get; }

    /// <summary>The sum of the raw weights; 0 where nothing is answered or what is answered weighs nothing.</summary>
    public double RawTotal { get; }

    /// <summary>Σ raw weight · rating, in the order of the snapshot's frameworks.</summary>
    public double[] Sums { get; }

    /// <summary>0 to 100, in the order of the snapshot's frameworks, ruled out or not; no numbers where <see cref="RawTotal"/> is 0.</summary>
    public double[] Scores { get; }

    /// <summary>A framework's score as it is reported: rounded once, from the decimals of weights and ratings.</summary>
    public double ExactScore(int framework) =>
        Nearest((decimal)PointsOfRating * Criteria.Sum(c => c.ExactWeight * c.ExactValue(framework)) / Criteria.Sum(c => c.ExactWeight));

    /// <summary>What a criterion adds to a framework's score, rounded once likewise.</summary>
    public double ExactPoints(WeighedCriterion criterion, int framework) =>
        Nearest((decimal)PointsOfRating * criterion.ExactWeight * criterion.ExactValue(framework) / Criteria.Sum(c => c.ExactWeight));

    public bool IsRuledOut(int framework) => _isRuledOut is not null && _isRuledOut[framework];

    /// <summary>The places in the snapshot of those that share the first rank; empty where nothing weighs anything or all are ruled out.</summary>
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
    private static double Nearest(decimal number) => double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool Counts(WeighedCriterion criterion) => criterion.RawWeight > 0 || criterion.Required is not null;

    private static List<WeighedCriterion> Answered(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        var (site, table) = (catalog.Site, catalog.Ratings);
        var criteria = new List<WeighedCriterion>();
        void Add(Criterion criterion, double weight, RatingColumn column, double? required) =>
            criteria.Add(new WeighedCriterion(criterion, answers.Weighting == Weighting.Unknown && weight > 0 ? 1 : weight, column, required));

        if (answers.Size is { } size)
            Add(Criterion.Size, answers.SizeWeightOr(site), table.Of(size), required: null);
        if (answers.Languages.Count > 0)
        {
            double? required = answers.RequireLanguage ? Rating.Max * site.RequireCloseness : null;
            Add(Criterion.Language, answers.LanguageWeightOr(site), LanguageCloseness.Column(catalog, answers.Languages), required);
        }

        foreach (var need in catalog.Needs)
            if (answers.ImportanceOf(need.Key) is { Weight: > 0 } importance)
                Add(Criterion.OfNeed(need.Key), importance.Weight, table.OfNeed(need.Key)!, importance.IsMust ? site.MustThreshold : null);
        return criteria;
    }

    private (double[] Sums, bool[]? IsRuledOut) Sum()
    {
        var sums = new double[_catalog.Frameworks.Count];
        bool[]? isRuledOut = null;
        foreach (var criterion in Criteria)
        {
            var values = criterion.Column.Values;
            for (var i = 0; i < sums.Length; i++)
                sums[i] += criterion.RawWeight * values[i];
            if (criterion.Required is null)
                continue;
            isRuledOut ??= new bool[sums.Length];
            for (var i = 0; i < sums.Length; i++)
                isRuledOut[i] |= criterion.MissOf(i) is not null;
        }

        return (sums, isRuledOut);
    }
}
