using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Decisions;

/// <summary>Records of groups, in which the names of people may be hostile too.</summary>
internal static class GroupRecorded
{
    /// <summary>A record with whichever option is chosen, or the first.</summary>
    public static Gen<DecisionRecord> Hostile { get; } = Gen.Select(
            GroupCase.Any.Where(g => g.Members.Count >= GroupQuery.Fewest && g.Members.All(m => m.HasAnswers)),
            Recorded.HostileText.Array[8], Recorded.HostileFields, Gen.Int[0, 20])
        .Select(g => Make(g.Item1, g.Item2, g.Item3, g.Item4)).Where(r => r is not null).Select(r => r!);

    public static DecisionRecord Of(CatalogSnapshot catalog, RecordFields fields, params GroupMember[] members) =>
        Subject(catalog, members).Write(fields);

    public static RecordSubject Subject(CatalogSnapshot catalog, IReadOnlyList<GroupMember> members) =>
        RecordSubject.Of(ExplainedGroup.Explain(catalog, Recorded.Day, members), s => Some.Profile(s, s));

    /// <summary>Names are those that an address can give; null where its answers cannot be taken.</summary>
    private static DecisionRecord? Make(GroupCase asked, string[] texts, RecordFields fields, int chosen)
    {
        var (catalog, profileOf) = Recorded.Named(asked.Catalog, texts);
        var query = GroupQuery.Read(
            [
                .. asked.Members.Select(
                    m => (GroupQuery.Answers, AnswersQuery.Format(m with { Only = [] }, catalog).TrimStart('?'))),
                .. asked.Members.Select((_, i) => (GroupQuery.Name, texts[i % texts.Length])),
            ],
            catalog);
        return query.Problems.Count > 0 ? null : Recorded.Write(
            RecordSubject.Of(ExplainedGroup.Explain(catalog, Recorded.Day, query.Members), profileOf), fields, chosen);
    }
}
