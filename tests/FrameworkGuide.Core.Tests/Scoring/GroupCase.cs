using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>A catalog and the answers of several people, made up at random.</summary>
internal sealed record GroupCase(CatalogSnapshot Catalog, IReadOnlyList<ProjectAnswers> Members)
{
    /// <summary>One to five people, some of whom may have given the same answers.</summary>
    public static Gen<GroupCase> Any { get; } =
        Gen.Select(Case.Any, Gen.OneOf<Case>(Case.InHalves, Case.InDecimals).Array[1, 4], Gen.Bool).Select(
            (first, others, again) => Of(first, others, again)).Where(g => g.Members.Count > 0);

    /// <summary>At least two of whom not all gave the same answers.</summary>
    public static Gen<GroupCase> Different { get; } =
        Any.Where(g => g.Members.Select(m => Text(g.Catalog, m)).Distinct().Count() > 1);

    public GroupRecommendation Recommend() => GroupRecommender.Recommend(Catalog, Members);

    /// <summary>Whether anything is answered that weighs anything.</summary>
    public static bool Counts(CatalogSnapshot catalog, ProjectAnswers answers) =>
        answers.Answered(catalog).Any(a => a.RawWeight > 0);

    public override string ToString() =>
        new Case(Catalog, Members[0]) + string.Concat(Members.Skip(1).Select(m => AnswersQuery.Format(m, Catalog)));

    /// <summary>Equal for the same answers: their address, and the languages it leaves out.</summary>
    public static string Text(CatalogSnapshot catalog, ProjectAnswers answers) => string.Join(
        '\n', [AnswersQuery.Format(answers, catalog), .. answers.Languages.Where(l => l == "Cobol")]);

    private static GroupCase Of(Case first, Case[] others, bool again)
    {
        List<ProjectAnswers> members =
            [.. others.Select(o => o.Answers).Prepend(first.Answers).Where(a => Counts(first.Catalog, a))];
        return new GroupCase(first.Catalog, again && members.Count > 0 ? [.. members, members[0]] : members);
    }
}
