using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Makes the record of what a group decides.</summary>
public static class GroupRecord
{
    /// <param name="fields">Those in which <see cref="RecordCheck"/> finds nothing wrong.</param>
    /// <param name="profileOf">Finds a whole profile by its slug: asked for all that are listed.</param>
    public static DecisionRecord Of(
        ExplainedGroup group, RecordFields fields, Func<string, FrameworkProfile?> profileOf)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(fields);
        var (catalog, recommendation, arguments) =
            (group.Catalog, group.Recommendation, RecordArguments.Of(group, profileOf));
        List<RankedFramework> ranking = [.. recommendation.Ranking.Select(r => r.Ranked)];
        List<RecordOption> options = [.. recommendation.Ranking.Select(r => RecordOption.Of(
            r.Ranked, ranking, catalog, arguments, GroupRow.LeastSatisfied(group, r) ?? RecordTexts.FirstForAll))];
        List<RecordRuledOut> ruledOut = [.. recommendation.RuledOut.Select(r => RuledOut(group, r, arguments))];
        var choice = RecordChoices.Of(
            fields, options, ruledOut, group.Members.Any(m => m.Answers.Weighting != Weighting.Unknown));
        return new DecisionRecord(
            fields with { DecisionMakers = fields.DecisionMakers ?? NamesOf(group.Members) },
            fields.Title ?? RecordTexts.Title(choice), group.Today, catalog.Site.Title,
            (recommendation.Verdict.Kind, Verdict(group)), RecordTexts.Notes(recommendation), Answers(group),
            [.. group.Firsts.Select(f => new RecordAnswer(f.Name, f.First))], RecordContext.Drivers(group), options,
            ruledOut, choice, RecordContext.Changes(group), RecordReview.Of(catalog, group.Today, choice),
            catalog.ContentVersion, GroupSince.KeepAddress(group), FeedPath: null);
    }

    /// <summary>Those of a group who gave a name, in one line; null where nobody did.</summary>
    public static string? NamesOf(IReadOnlyList<GroupMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var named = members.Where((m, i) => m.Name != GroupQuery.DefaultName(i))
            .Select(m => OneLine.Of(m.Name)).ToList();
        return named.Count == 0 ? null : string.Join(", ", named);
    }

    /// <summary>What it comes to, how sure that is, and how many answers could still change it.</summary>
    private static string Verdict(ExplainedGroup group)
    {
        string[] parts =
        [
            group.Sentence, group.HowSure,
            group.Rows.Count > 0 && group.Settle.Count > 0
                ? $"{GroupVerdictTexts.CouldChange(group.Settle.Count)}."
                : "",
        ];
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    private static List<RecordAnswer> Answers(ExplainedGroup group)
    {
        var answers = group.Members.Select(m => RecordContext.Answers(m, group.Catalog));
        return group.Members[0].Answers.Only.Count == 0 ? [.. answers]
            : [.. answers, new RecordAnswer(
                QuestionWords.Shortlist, QuestionWords.Only(group.Catalog.Frameworks))];
    }

    private static RecordRuledOut RuledOut(ExplainedGroup group, GroupRuledOut ruledOut, RecordArguments arguments)
    {
        var words = GroupOut.Of(group, ruledOut);
        return new RecordRuledOut(
            ruledOut.Framework.Slug, ruledOut.Framework.Name, ruledOut.Score, ruledOut.RankIfRelaxed, words.IfRelaxed,
            [.. words.Misses.Select(m => new RecordAnswer(m.Condition, m.Text))],
            arguments.List(ruledOut.Framework, ruledOut.Contributions));
    }
}
