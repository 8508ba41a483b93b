namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The weights of several people's answers in one: in each draw every person's weights are divided by their sum, and
/// the mean of those is taken. A mean of scores is a score with the mean of the weights, so that a group costs hardly
/// more than one person.
/// </summary>
/// <remarks>
/// Answers that are equal move by the same numbers, which makes twice the same person as sure as once; different ones
/// move by numbers of their own. Ratings are shared, and move unless everybody left open what matters most.
/// </remarks>
internal sealed class GroupWeights : IDrawnWeights
{
    private readonly (AnswerWeights Weights, double Share, int[] Places)[] _people;
    private double[] _drawn = [];
    private double[] _sums = [];

    /// <param name="people">
    /// Different answers, in an order that does not depend on who gave them, and how many people gave each.
    /// </param>
    public GroupWeights(IReadOnlyList<(Evaluation Evaluation, Questionnaire.Weighting Weighting, int Times)> people)
    {
        var criteria = new List<WeighedCriterion>();
        double count = people.Sum(p => p.Times);
        _people = [.. people.Select((p, i) => Add(criteria, p.Evaluation, p.Weighting, i, p.Times / count))];
        Criteria = criteria;
        MoveRatings = _people.Any(p => p.Weights.MoveRatings);
    }

    /// <summary>
    /// Each criterion once for every column of ratings: large and small projects are rated on the same one.
    /// </summary>
    public IReadOnlyList<WeighedCriterion> Criteria { get; }

    public bool MoveRatings { get; }

    public void Fill(Span<double> weights, int first, int block)
    {
        weights.Clear();
        Array.Resize(ref _sums, block);
        foreach (var (person, share, places) in _people)
        {
            var length = places.Length * block;
            if (_drawn.Length < length)
                _drawn = new double[length];
            var drawn = _drawn.AsSpan(0, length);
            person.Fill(drawn, first, block);
            Array.Clear(_sums);
            for (var at = 0; at < length; at++)
                _sums[at % block] += drawn[at];
            for (var c = 0; c < places.Length; c++)
            {
                var mean = weights.Slice(places[c] * block, block);
                var own = drawn.Slice(c * block, block);
                for (var i = 0; i < block; i++)
                    mean[i] += share * own[i] / _sums[i];
            }
        }
    }

    private static (AnswerWeights Weights, double Share, int[] Places) Add(
        List<WeighedCriterion> criteria, Evaluation evaluation, Questionnaire.Weighting weighting, int person,
        double share)
    {
        List<WeighedCriterion> weighed = [.. evaluation.Criteria.Where(c => c.RawWeight > 0)];
        var places = new int[weighed.Count];
        for (var c = 0; c < places.Length; c++)
        {
            places[c] = criteria.FindIndex(known => IsSame(known, weighed[c]));
            if (places[c] >= 0)
                continue;
            places[c] = criteria.Count;
            criteria.Add(weighed[c]);
        }

        return (new AnswerWeights(weighed, weighting, person), share, places);
    }

    private static bool IsSame(WeighedCriterion one, WeighedCriterion other) =>
        one.Criterion == other.Criterion
        && (one.Column == other.Column || one.Column.Values.AsSpan().SequenceEqual(other.Column.Values));
}
