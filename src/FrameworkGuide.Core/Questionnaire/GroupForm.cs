using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>The form of a group's page, which adds people to it.</summary>
/// <param name="Members">Those whose answers can be taken.</param>
/// <param name="Problems">What cannot be taken.</param>
/// <param name="Hidden">What the form sends of those who are in the group.</param>
/// <param name="Lines">One person a line, to be corrected; empty where nothing is wrong.</param>
/// <param name="Address">The group of those whose answers can be taken.</param>
/// <param name="AnswerAddress">The questionnaire that adds one person to them.</param>
public sealed record GroupForm(
    IReadOnlyList<GroupMember> Members, IReadOnlyList<GroupProblem> Problems,
    IReadOnlyList<(string Key, string Value)> Hidden, string Lines, string Address, string AnswerAddress)
{
    public static GroupForm Empty { get; } = new([], [], [], "", GroupQuery.Page, GroupQuery.AnswerPage);

    /// <summary>Whether more people can be added.</summary>
    public bool HasRoom => Members.Count < GroupQuery.Most;

    /// <summary>"Ana, Ben and Cleo have answered so far."</summary>
    public string SoFar => Members.Count == 0
        ? "Nobody has answered yet."
        : $"{English.List([.. Members.Select(m => m.Name)])} {(Members.Count == 1 ? "has" : "have")} answered so far.";

    /// <summary>"2 things cannot be taken".</summary>
    public string ProblemsTitle =>
        English.Count(Problems.Count, "problem with the answers", "problems with the answers");

    public static GroupForm Of(GroupQuery query, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(query);
        var hasProblems = query.Problems.Count > 0;
        IEnumerable<(string Key, string Value)> shortlist = query.Only.Select(s => (AnswersQuery.Only, s));
        return new GroupForm(
            query.Members,
            query.Problems,
            hasProblems ? [.. shortlist] : [.. GroupQuery.PairsForMore(query.Members, catalog)],
            hasProblems ? string.Join('\n', query.People.Select(p => p.Line)) : "",
            GroupQuery.AddressOf(query.Members, catalog),
            GroupQuery.AnswerPage + GroupQuery.Format(query.Members, catalog));
    }
}
