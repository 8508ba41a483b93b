using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>On what the members of a group do not want the same.</summary>
/// <param name="Rows">The widest spreads as a dot plot, with who stands where in words.</param>
/// <param name="All">All, for a table: for each member the share of weight, 0 to 1.</param>
/// <param name="Scale">What the right end of the plot stands for: "40%".</param>
/// <param name="More">How many more there are than rows; null for none.</param>
public sealed record WhereYouDisagree(
    IReadOnlyList<DotRow> Rows, IReadOnlyList<(string Name, IReadOnlyList<double> Weights)> All, string Scale,
    string? More)
{
    private const int MostRows = 8;

    /// <summary>More who did not answer are not named.</summary>
    private const int MostNames = 3;

    private const string Unanswered = "not answered";

    public static WhereYouDisagree Nowhere { get; } = new([], [], "", null);

    public static WhereYouDisagree Find(ExplainedGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var found = Disagreement.Find(group.Catalog, [.. group.Members.Select(m => m.Answers)]);
        if (found.Count == 0)
            return Nowhere;

        // A scale that ends at a whole tenth of the weight.
        var highest = Math.Ceiling(found.Take(MostRows).Max(d => d.Weights.Max()) * 10 - 1e-9) / 10;
        return new WhereYouDisagree(
            [.. found.Take(MostRows).Select(d => GroupPlots.Weights(
                ScoringWords.Criterion(d.Criterion, group.Catalog), Words(group, d), d.Weights, highest))],
            [.. found.Select(d => (ScoringWords.Criterion(d.Criterion, group.Catalog), d.Weights))],
            ScoringWords.Share(highest),
            found.Count > MostRows
                ? English.Count(found.Count - MostRows, "more, with a smaller spread", "more, with smaller spreads")
                : null);
    }

    /// <summary>"must have: Ana 25%; not answered: Ben and Cleo": by answer, the most weight first.</summary>
    private static string Words(ExplainedGroup group, Disagreement disagreement) => string.Join(
        "; ",
        group.Members.Select((m, i) => (m.Name, Weight: disagreement.Weights[i], Answer: Answer(m.Answers,
                disagreement.Criterion)))
            .GroupBy(m => m.Answer)
            .OrderByDescending(g => g.Max(m => m.Weight))
            .Select(g => g.Key == Unanswered && g.Count() > MostNames
                ? $"{Unanswered} by the others"
                : $"{g.Key}: {English.List([.. g.OrderByDescending(m => m.Weight).Select(
                    m => m.Weight > 0 ? $"{m.Name} {ScoringWords.Share(m.Weight)}" : m.Name)])}"));

    private static string Answer(ProjectAnswers answers, Criterion criterion) =>
        criterion.NeedKey is { } key
            ? answers.ImportanceOf(key) is { Weight: > 0 } importance
                ? QuestionWords.Importance(importance)
                : Unanswered
        : criterion == Criterion.Size ? answers.Size is { } size ? CatalogWords.Word(size) : Unanswered
        : answers.Languages.Count == 0 ? Unanswered
        : English.List(answers.Languages) + (answers.RequireLanguage ? ", others ruled out" : "");
}
