using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What a record is written of: the result of one person, or of a group.</summary>
/// <param name="Page">The page of such a record, as a path from the root of the site.</param>
/// <param name="Pairs">The keys and values of the result's address, without a moment.</param>
/// <param name="Candidates">What can be chosen.</param>
/// <param name="Members">The members of a group who gave a name; null for one person, or where nobody did.</param>
/// <param name="Write">Makes the record, with fields in which <see cref="RecordCheck"/> finds nothing wrong.</param>
public sealed record RecordSubject(
    string Page, IReadOnlyList<(string Key, string Value)> Pairs, RecordCandidates Candidates, string? Members,
    Func<RecordFields, DecisionRecord> Write)
{
    /// <param name="profileOf">Finds a whole profile by its slug: asked for all that are listed.</param>
    public static RecordSubject Of(ExplainedResult result, Func<string, FrameworkProfile?> profileOf)
    {
        ArgumentNullException.ThrowIfNull(result);
        var explained = result.Explained;
        return new RecordSubject(
            RecordAddress.Page, [.. AnswersQuery.Pairs(explained.Answers, explained.Catalog)],
            RecordCandidates.Of(explained.Recommendation), null,
            fields => DecisionRecord.Of(result, fields, profileOf));
    }

    /// <param name="profileOf">Finds a whole profile by its slug: asked for all that are listed.</param>
    public static RecordSubject Of(ExplainedGroup group, Func<string, FrameworkProfile?> profileOf)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new RecordSubject(
            RecordAddress.GroupPage, [.. GroupQuery.Pairs(group.Members, group.Catalog)],
            RecordCandidates.Of(group.Recommendation), GroupRecord.NamesOf(group.Members),
            fields => GroupRecord.Of(group, fields, profileOf));
    }
}
