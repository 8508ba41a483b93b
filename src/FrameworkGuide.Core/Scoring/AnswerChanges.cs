using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>One answer that would put another framework first.</summary>
/// <param name="Criterion">What the answer is about.</param>
/// <param name="Answers">All answers with that one changed.</param>
/// <param name="First">Those that would share the first rank, by name; empty where all would be ruled out.</param>
public sealed record AnswerChange(Criterion Criterion, ProjectAnswers Answers, IReadOnlyList<FrameworkSummary> First);

/// <summary>Finds the single answers whose change puts another framework first.</summary>
public static class AnswerChanges
{
    /// <summary>How many changes are told.</summary>
    public const int Most = 12;

    /// <summary>
    /// The changes, without draws: those of answered questions first, each with every other answer it has, then unanswered
    /// sizes, and unanswered needs as if they were important. At most 12.
    /// </summary>
    /// <param name="first">The slug of the framework that is first now.</param>
    public static IReadOnlyList<AnswerChange> Of(CatalogSnapshot catalog, ProjectAnswers answers, string first)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. Answered(catalog, answers).Concat(Unanswered(catalog, answers))
                .Select(c => new AnswerChange(c.Criterion, c.Answers, [.. Recommender.FirstPlaces(catalog, c.Answers).Select(s => catalog.FrameworksBySlug[s])]))
                .Where(c => c.First.All(f => f.Slug != first) && new Evaluation(catalog, c.Answers).RawTotal > 0)
                .Take(Most),
        ];
    }

    private static IEnumerable<(Criterion Criterion, ProjectAnswers Answers)> Answered(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        if (answers.Size is not null)
            foreach (var size in new ProjectSize?[] { ProjectSize.Small, ProjectSize.Medium, ProjectSize.Large, null })
                if (size != answers.Size)
                    yield return (Criterion.Size, answers with { Size = size });
        if (answers.Languages.Count > 0)
        {
            yield return (Criterion.Language, answers with { RequireLanguage = !answers.RequireLanguage });
            if (answers.Languages.Count > 1)
                foreach (var language in answers.Languages)
                    yield return (Criterion.Language, answers with { Languages = [.. answers.Languages.Where(l => l != language)] });
            yield return (Criterion.Language, answers with { Languages = [], RequireLanguage = false });
        }

        foreach (var need in catalog.Needs)
            if (answers.ImportanceOf(need.Key) is { Weight: > 0 } now)
                foreach (var other in (Importance[])[default, .. Importance.Words])
                    if (other != now)
                        yield return (Criterion.OfNeed(need.Key), answers.WithNeed(need.Key, other));
    }

    private static IEnumerable<(Criterion Criterion, ProjectAnswers Answers)> Unanswered(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        if (answers.Size is null)
            foreach (var size in Enum.GetValues<ProjectSize>())
                yield return (Criterion.Size, answers with { Size = size });
        foreach (var need in catalog.Needs)
            if (answers.ImportanceOf(need.Key).Weight == 0)
                yield return (Criterion.OfNeed(need.Key), answers.WithNeed(need.Key, Importance.Important));
    }
}
