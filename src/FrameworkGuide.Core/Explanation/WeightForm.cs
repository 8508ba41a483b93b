using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Explanation;

/// <summary>The form beside a result in which weights are moved.</summary>
/// <param name="Weights">Fields for the weights of what is answered.</param>
/// <param name="Kept">The answers that are no weights, as the keys and values of their address.</param>
/// <param name="Musts">The titles of the needs that are musts, whose weight cannot be moved.</param>
/// <param name="IsOpen">Whether weights are left open, so that only 0 makes a difference.</param>
public sealed record WeightForm(
    IReadOnlyList<WeightField> Weights, IReadOnlyList<(string Key, string Value)> Kept, IReadOnlyList<string> Musts,
    bool IsOpen)
{
    public static WeightForm Of(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var (answers, catalog) = (explained.Answers, explained.Catalog);
        List<WeightField> weights =
        [
            .. answers.Answered(catalog)
                .Where(a => a.Criterion.NeedKey is not { } need || !answers.ImportanceOf(need).IsMust)
                .Select(a => new WeightField(
                    FieldOf(a.Criterion), explained.Name(a.Criterion), Importance.Format(a.RawWeight), Problem: null)),
        ];
        return new WeightForm(
            weights,
            [.. AnswersQuery.Pairs(answers, catalog).Where(p => weights.TrueForAll(w => w.Field != p.Key))],
            [.. catalog.Needs.Where(n => answers.ImportanceOf(n.Key).IsMust).Select(n => n.Title)],
            answers.Weighting == Weighting.Unknown);
    }

    private static string FieldOf(Criterion criterion) => criterion.NeedKey is { } key ? AnswersQuery.Need + key
        : criterion == Criterion.Size ? AnswersQuery.SizeWeight
        : AnswersQuery.LanguageWeight;
}
