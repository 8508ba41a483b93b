using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What the short way says.</summary>
public static class ShortWayTexts
{
    private static readonly int Steps = Enum.GetValues<ShortWayStep>().Length;

    public static string Place(ShortWayStep step) => $"Step {(int)step + 1} of {Steps}";

    public static string Question(int number) => $"Question {number} of at most {ShortWay.MostQuestions}";

    public static string Title(ShortWay way)
    {
        ArgumentNullException.ThrowIfNull(way);
        return way.Step switch
        {
            ShortWayStep.Project => "What are you building?",
            ShortWayStep.Team => "Team and size",
            ShortWayStep.Needs => "What would hurt most if it were missing?",
            _ => way.Question is { } question ? question.Question : "That is all we need to ask",
        };
    }

    /// <summary>What leads on from a step.</summary>
    public static string Next(ShortWayStep step) => step switch
    {
        ShortWayStep.Project => "None of these",
        ShortWayStep.Needs => "Questions that could change it",
        _ => "Next",
    };

    /// <summary>Said where more needs are picked than help to tell frameworks apart; null where not.</summary>
    public static string? TooMany(int picked) => picked <= ShortWayQuery.MostPicked
        ? null
        : $"You picked {English.NumberWord(picked)}. The fewer you pick, the more each one counts: "
            + $"{English.NumberWord(ShortWayQuery.MostPicked)} or fewer tell frameworks apart best. You can also keep "
            + "them all.";

    /// <summary>Why no more is asked.</summary>
    /// <param name="isEnough">Whether as many questions were asked as are.</param>
    public static string Done(ExplainedRecommendation explained, bool isEnough)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var open = explained.Changes.OpenQuestions.Count;
        if (explained.Recommendation.Verdict.Kind == VerdictKind.None)
            return open > 0 ? "Nothing is answered yet." : "No framework meets all your conditions. The result says "
                + "which ones to give up.";
        return open == 0
            ? "No single answer to an open question can change the first place any more."
            : isEnough
            ? $"{English.Count(open, "open question", "open questions")} could still change the first place. The "
                + "result lists them."
            : "Only questions that do not matter to you could still change the first place.";
    }
}
