using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>The shortlist of a group where its address names none: that of everybody's answers.</summary>
internal static class GroupShortlist
{
    /// <summary>The one that all have, in the order of the catalog; where they differ, that is told.</summary>
    public static IReadOnlyList<string> Common(
        IReadOnlyList<GivenPerson> people, CatalogSnapshot catalog, List<GroupProblem> problems)
    {
        List<GivenPerson> usable = [.. people.Where(p => p.IsUsable)];
        if (usable.Count == 0)
            return [];
        var first = usable[0].Query.Answers.Only;
        if (usable.FirstOrDefault(p => !p.Query.Answers.Only.SequenceEqual(first)) is not { } other)
            return first;
        problems.Add(new GroupProblem(other.Name, QuestionWords.Shortlist, GroupTexts.OtherShortlist(
            Frameworks(other.Query.Answers.Only, catalog), usable[0].Name, Frameworks(first, catalog))));
        return [];
    }

    private static List<FrameworkSummary> Frameworks(IReadOnlyList<string> slugs, CatalogSnapshot catalog) =>
        [.. slugs.Select(s => catalog.FrameworksBySlug[s])];
}
