using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>What a recommendation comes to.</summary>
/// <param name="IsOnlyOne">Whether it is clear because nothing else meets the conditions.</param>
/// <param name="Contenders">
/// Where it is close: the fewest frameworks that together are first in as many draws as a clear first place needs, the
/// most frequent first, by whole percents as they are told, and equals as they are ranked; behind them what else ties
/// for first. Else empty.
/// </param>
/// <param name="Tied">
/// All that share the top score, as they are ranked; one where there is no tie, none where nothing is ranked.
/// </param>
/// <param name="AreAlike">
/// Whether several share the top score and have the same value on every criterion: nothing answered separates them.
/// </param>
/// <param name="Answered">
/// How many questions are answered so that they count: each weighs something or rules something out.
/// </param>
/// <param name="IsFarFromTeam">
/// Whether languages are given and no framework of the guide is close enough to any of them to meet a required
/// language.
/// </param>
/// <param name="Decider">
/// Where it is close: the criterion whose weight has to change least for the second to draw level; null where none does
/// it.
/// </param>
/// <param name="UnansweredDecider">
/// Where it is close and no weight decides: the unanswered need on which the first two differ most; null where they
/// differ on none.
/// </param>
/// <param name="FirstIfRelaxed">
/// Frameworks that are ruled out and would share or take the first rank if they were not.
/// </param>
public sealed record Verdict(
    VerdictKind Kind,
    bool IsOnlyOne,
    IReadOnlyList<FrameworkSummary> Contenders,
    IReadOnlyList<FrameworkSummary> Tied,
    bool AreAlike,
    int Answered,
    bool IsFarFromTeam,
    Criterion? Decider,
    Need? UnansweredDecider,
    IReadOnlyList<FrameworkSummary> FirstIfRelaxed)
{
    /// <summary>With fewer answered questions than this no first place is called clear.</summary>
    public const int AnswersOfClear = 3;
}
