namespace FrameworkGuide.Core.Decisions;

/// <summary>What became of a ranking, from the least to the most that can happen to it.</summary>
public enum RankingChange
{
    /// <summary>The same verdict, and every framework has the rank it had.</summary>
    Same,

    /// <summary>Some framework has another rank, is ruled out or no longer so; the first place is as it was.</summary>
    Order,

    /// <summary>The first place is another's, or shared by others.</summary>
    First,

    /// <summary>Another verdict: clear, leaning, close or none.</summary>
    Verdict,
}
