namespace FrameworkGuide.Core.Scoring;

/// <summary>What criteria weigh in each draw.</summary>
internal interface IDrawnWeights
{
    /// <summary>The criteria that are weighed, none with a weight of 0.</summary>
    IReadOnlyList<WeighedCriterion> Criteria { get; }

    /// <summary>Whether ratings move in the draws as well.</summary>
    bool MoveRatings { get; }

    /// <summary>The weights of one draw after another, from <paramref name="first"/> on.</summary>
    /// <param name="weights">For each criterion a block of as many draws.</param>
    /// <param name="block">How many draws; a multiple of 4.</param>
    void Fill(Span<double> weights, int first, int block);
}
