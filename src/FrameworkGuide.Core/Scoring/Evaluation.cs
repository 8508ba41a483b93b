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

    /// <summary>The raw weights as whole millionths; null where these or a rating have too many decimal places to be exact.</summary>
    private readonly double[]? _millionths;

    public Evaluation(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        _catalog = catalog;
        Criteria = CriteriaOf(catalog, answers);
        foreach (var criterion in Criteria)
            RawTotal += criterion.RawWeight;
        (Sums, _isRuledOut) = Sum();

        _millionths = Criteria.All(c => c.Column.Thousandths is not null) ? MillionthsOf(Criteria) : null;
        Scores = _millionths is null ? [.. Sums.Select(s => PointsOfRating * s / RawTotal)] : ExactScores(_millionths);
    }

    /// <summary>What weighs anything or rules anything out: size, languages, needs in the order of the content.</summary>
    public IReadOnlyList<WeighedCriterion> Criteria { get; }

    /// <summary>The sum of the raw weights; 0 where nothing is answered or what is answered weighs nothing.</summary>
    public double RawTotal { get; }

    /// <summary>Σ raw weight · rating, in the order of the snapshot's frameworks.</summary>
    public double[] Sums { get; }

    /// <summary>0 to 100, in the order of the snapshot's frameworks, ruled out or not; no numbers where <see cref="RawTotal"/> is 0.</summary>
    public double[] Scores { get; }

    /// <summary>What a criterion adds to a framework's score.</summary>
    /// <param name="criterion">Its place among the criteria.</param>
    public double PointsOf(int criterion, int framework) => _millionths is null
        ? PointsOfRating * (Criteria[criterion].RawWeight * Criteria[criterion].Column.Values[framework]) / RawTotal
        : _millionths[criterion] * Criteria[criterion].Column.Thousandths![framework] / (WholeNumbers.PerPoint * _millionths.Sum());

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

    private static List<WeighedCriterion> CriteriaOf(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        var (site, table) = (catalog.Site, catalog.Ratings);
        var criteria = new List<WeighedCriterion>();
        void Add(Criterion criterion, double weight, RatingColumn column, double? required)
        {
            if (weight > 0 || required is not null)
                criteria.Add(new WeighedCriterion(criterion, answers.Weighting == Weighting.Unknown && weight > 0 ? 1 : weight, column, required));
        }

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

    private static double[]? MillionthsOf(IReadOnlyList<WeighedCriterion> criteria)
    {
        var millionths = criteria.Select(c => WholeNumbers.Millionths(c.RawWeight)).ToList();
        return millionths.Contains(null) ? null : [.. millionths.OfType<double>()];
    }

    private double[] ExactScores(double[] millionths)
    {
        var scores = new double[_catalog.Frameworks.Count];
        for (var c = 0; c < millionths.Length; c++)
        {
            var thousandths = Criteria[c].Column.Thousandths!;
            for (var i = 0; i < scores.Length; i++)
                scores[i] += millionths[c] * thousandths[i];
        }

        var perPoint = WholeNumbers.PerPoint * millionths.Sum();
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= perPoint;
        return scores;
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
