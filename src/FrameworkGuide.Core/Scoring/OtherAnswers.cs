using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Every set of answers that differs by the answer to one question. The distance of a need is the difference of its
/// weights; a size moves the weight of the size for each step from one to the next, and each language that is added or
/// dropped, as well as the policy, moves the weight of the languages.
/// </summary>
internal static class OtherAnswers
{
    public static IEnumerable<OtherAnswer> Of(CatalogSnapshot catalog, ProjectAnswers answers) =>
        Sizes(catalog, answers).Concat(Languages(catalog, answers)).Concat(Needs(catalog, answers));

    private static IEnumerable<OtherAnswer> Sizes(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        var weight = answers.SizeWeightOr(catalog.Site);
        foreach (var size in Enum.GetValues<ProjectSize>())
            if (size != answers.Size)
                yield return new(Criterion.Size, answers with { Size = size }, answers.Size is not null, weight * (
                    answers.Size is { } now ? Math.Abs(size - now) : 1));
        if (answers.Size is not null)
            yield return new(Criterion.Size, answers with { Size = null }, IsAnswered: true, weight);
    }

    private static IEnumerable<OtherAnswer> Languages(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        var (team, weight) = (answers.Languages, answers.LanguageWeightOr(catalog.Site));
        OtherAnswer Team(IReadOnlyList<string> languages, int moved) =>
            new(
                Criterion.Language,
                answers with
                {
                    Languages = languages,
                    RequireLanguage = answers.RequireLanguage && languages.Count > 0,
                },
                team.Count > 0,
                weight * moved);

        if (team.Count > 0)
        {
            yield return new(
                Criterion.Language, answers with { RequireLanguage = !answers.RequireLanguage }, IsAnswered: true,
                weight);
            yield return Team([], 1);
            if (team.Count > 1)
                foreach (var language in team)
                    yield return Team([.. team.Where(l => l != language)], 1);
            if (team.Count > 2)
                foreach (var language in team)
                    yield return Team([language], team.Count - 1);
        }

        foreach (var language in catalog.LanguageNames.Except(team, StringComparer.Ordinal))
        {
            yield return Team([.. team, language], 1);
            if (team.Count > 0)
                yield return Team([language], team.Count + 1);
        }
    }

    private static IEnumerable<OtherAnswer> Needs(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        foreach (var need in catalog.Needs)
        {
            var now = answers.ImportanceOf(need.Key);
            Importance[] others = now.Weight > 0
                ? [default, .. Importance.Words]
                : [Importance.Important, Importance.Must];
            foreach (var other in others)
                if (other != now)
                    yield return new(
                        Criterion.OfNeed(need.Key), answers.WithNeed(need.Key, other), now.Weight > 0,
                        Math.Abs(other.Weight - now.Weight));
        }
    }
}
