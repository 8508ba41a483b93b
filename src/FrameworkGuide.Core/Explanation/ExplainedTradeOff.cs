using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>The trade-off of a close result, as a question with two answers.</summary>
/// <param name="Question">"Which would you rather give up: “API”, 4 to 3, or “Mail”, 5 to 3.5?"</param>
/// <param name="Answers">Each with the result it leads to; the text says what would come first.</param>
public sealed record ExplainedTradeOff(
    string Question, IReadOnlyList<(string Text, string Then, string Address)> Answers)
{
    /// <summary>Null where there is none to ask.</summary>
    public static ExplainedTradeOff? Find(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        return TradeOff.Find(explained.Catalog, explained.Answers, explained.Recommendation) is not { } tradeOff
            ? null
            : new ExplainedTradeOff(
                $"Which would you rather give up: {Loss(tradeOff.ForFirst, explained)}, or "
                    + $"{Loss(tradeOff.ForSecond, explained)}?",
                [Answer(tradeOff.ForFirst, explained), Answer(tradeOff.ForSecond, explained)]);
    }

    private static string Loss(TradeOffSide side, ExplainedRecommendation explained)
    {
        var scale = side.GivenUp == Criterion.Language ? 1 : Catalog.Rating.Max;
        return $"{Named(side.GivenUp, explained)}, {English.Number(side.From * scale)} to "
            + English.Number(side.To * scale);
    }

    private static string Named(Criterion criterion, ExplainedRecommendation explained)
    {
        var name = ScoringWords.Named(criterion, explained.Catalog);
        return criterion.NeedKey is null ? $"how well it suits {name}" : name;
    }

    private static (string Text, string Then, string Address) Answer(
        TradeOffSide side, ExplainedRecommendation explained) => (
        $"Accept less on {ScoringWords.Named(side.GivenUp, explained.Catalog)}",
        ChangeTexts.Then([.. side.First.Select(s => explained.Catalog.FrameworksBySlug[s])]),
        explained.AddressOf(side.Answers));
}
