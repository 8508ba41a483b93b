using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What several people's answers come to, in the words of a page.</summary>
/// <param name="Catalog">With the frameworks alone that the members ask to rank.</param>
/// <param name="Today">The UTC day.</param>
public sealed record ExplainedGroup(
    CatalogSnapshot Catalog, DateOnly Today, IReadOnlyList<GroupMember> Members, GroupRecommendation Recommendation)
{
    /// <summary>Of more than these the others are not drawn, or only told to be ruled out.</summary>
    private const int MostExplained = 10;

    /// <summary>What all agree on, the best compromise, or the conditions in the way.</summary>
    public string Sentence { get; private init; } = "";

    /// <summary>How often the first is first; "" where nothing is ranked, or nothing else is left.</summary>
    public string HowSure { get; } = GroupVerdictTexts.HowSure(Recommendation, Members);

    /// <summary>What the shares are counted over.</summary>
    public string Runs { get; } = GroupVerdictTexts.Runs(Members);

    /// <summary>The name of what comes first, or that nothing does.</summary>
    public string First => Recommendation.Ranking.Count > 0
        ? Recommendation.Ranking[0].Ranked.Framework.Name
        : "no framework is left";

    /// <summary>What each member would choose alone, in the order of the members.</summary>
    public IReadOnlyList<MemberFirst> Firsts { get; private init; } = [];

    /// <summary>The ranking, with whom each framework satisfies least.</summary>
    public IReadOnlyList<GroupRow> Rows { get; private init; } = [];

    /// <summary>The first rows, which are drawn; the others are in the table alone.</summary>
    public IEnumerable<GroupRow> Drawn => Rows.Take(MostExplained);

    /// <summary>Those ruled out, with whose conditions.</summary>
    public IReadOnlyList<GroupOut> RuledOut { get; private init; } = [];

    /// <summary>What could be given up where nothing is left; else empty.</summary>
    public IReadOnlyList<ChangeLink> WaysOut { get; private init; } = [];

    /// <summary>Where members do not want the same, the widest spread first.</summary>
    public WhereYouDisagree Disagreements { get; private init; } = WhereYouDisagree.Nowhere;

    /// <summary>The answers after which all would agree or others would come first.</summary>
    public WhatWouldSettle Settle { get; private init; } = WhatWouldSettle.Nothing;

    /// <summary>The address of the group.</summary>
    public string Address => AddressOf(Members);

    /// <summary>The group as the query of an address: "?…".</summary>
    public string Query => GroupQuery.Format(Members, Catalog);

    /// <summary>
    /// Ranks and explains, which takes the 10,000 runs once, and every other answer of every member without runs.
    /// </summary>
    /// <param name="members">At least one, with answers that weigh something, and with the same shortlist.</param>
    public static ExplainedGroup Explain(CatalogSnapshot catalog, DateOnly today, IReadOnlyList<GroupMember> members)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(members);
        List<ProjectAnswers> answers = [.. members.Select(m => m.Answers)];
        var recommendation = GroupRecommender.Recommend(catalog, answers);
        var concessions = recommendation.Ranking.Count > 0 ? [] : GroupConcession.Find(catalog, answers);
        var group = new ExplainedGroup(catalog.Only(answers[0].Only), today, members, recommendation)
        {
            Sentence = GroupVerdictTexts.Sentence(recommendation, members, concessions, catalog),
        };
        return group with
        {
            Firsts = [.. members.Select((_, i) => MemberFirst.Of(group, i))],
            Rows = [.. recommendation.Ranking.Select(r => GroupRow.Of(group, r))],
            RuledOut = [.. recommendation.RuledOut.Take(MostExplained).Select(r => GroupOut.Of(group, r))],
            WaysOut = [.. concessions.Take(AnswerChanges.Most).Select(c => WayOut(group, c))],
            Disagreements = WhereYouDisagree.Find(group),
            Settle = WhatWouldSettle.Find(group),
        };
    }

    /// <summary>The page of a group with other members.</summary>
    public string AddressOf(IReadOnlyList<GroupMember> members) => GroupQuery.AddressOf(members, Catalog);

    /// <summary>The page of the group after one member gave other answers.</summary>
    public string AddressWith(int member, ProjectAnswers answers) => AddressOf(Changed(Members, member, answers));

    private static List<GroupMember> Changed(IEnumerable<GroupMember> members, int member, ProjectAnswers answers) =>
        [.. members.Select((m, i) => i == member ? m with { Answers = answers } : m)];

    private static ChangeLink WayOut(ExplainedGroup group, GroupConcession concession) => new(
        "",
        English.Capitalize($"without {GroupVerdictTexts.Conditions(concession, group.Members, group.Catalog)}, "
            + $"{GroupVerdictTexts.Fits(concession)}"),
        group.AddressOf(concession.Conditions.Aggregate(
            group.Members,
            (members, c) => Changed(members, c.Member, members[c.Member].Answers.Relax(c.Criterion)))));
}
