using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Whether what people choose is an option of the result.</summary>
public static class RecordCheck
{
    /// <summary>
    /// Of more than these a message names the first alone: it stands beside a field that lists them all.
    /// </summary>
    private const int MostListed = 30;

    /// <summary>What is wrong with the choice; empty where nothing is.</summary>
    public static IReadOnlyList<FieldProblem> Problems(Recommendation recommendation, RecordFields fields)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Chosen is not { } chosen)
            return [];
        List<string> slugs =
        [
            .. recommendation.Ranking.Select(r => r.Framework.Slug),
            .. recommendation.RuledOut.Select(r => r.Framework.Slug),
        ];
        if (!slugs.Contains(chosen))
            return
            [
                new FieldProblem(
                    RecordQuery.Chosen,
                    $"{English.Quote(chosen)} is not an option of this result; "
                        + Allowed.Words(slugs, "there is none", MostListed) + Nearest.Hint(chosen, slugs)),
            ];
        return IsFirst(recommendation, chosen) || fields.Because is not null
            ? []
            : [new FieldProblem(RecordQuery.Because, RecordChoiceTexts.AskWhy(recommendation, chosen))];
    }

    private static bool IsFirst(Recommendation recommendation, string slug) =>
        recommendation.Ranking.Any(r => r.Rank == 1 && r.Framework.Slug == slug);
}
