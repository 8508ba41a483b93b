using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>The question about one need.</summary>
/// <param name="Field">Its name in the address.</param>
/// <param name="Choices">That it does not matter, the three words, and a number where one is given.</param>
public sealed record NeedField(Need Need, string Field, IReadOnlyList<AnswerChoice> Choices)
{
    public static NeedField Of(Need need, Importance answer)
    {
        ArgumentNullException.ThrowIfNull(need);
        var now = answer.AsWord;
        Importance[] offered = now.IsNumber && now.Weight > 0
            ? [default, .. Importance.Words, now]
            : [default, .. Importance.Words];
        return new NeedField(need, AnswersQuery.Need + need.Key, [.. offered.Select(i => new AnswerChoice(
            i.Weight == 0 ? "" : i.ToString(), QuestionWords.Importance(i),
            i == now || i.Weight == 0 && now.Weight == 0))]);
    }
}
