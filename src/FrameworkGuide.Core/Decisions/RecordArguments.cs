using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What options do for each thing that was asked for, by one person or by a group.</summary>
internal sealed class RecordArguments
{
    private readonly CatalogSnapshot _catalog;
    private readonly DateOnly _today;
    private readonly Func<string, FrameworkProfile?> _profileOf;
    private readonly Func<Contribution, double?> _rawWeightOf;

    /// <summary>Who answered what; one person needs no name.</summary>
    private readonly ILookup<Criterion, GroupMember> _who;

    private RecordArguments(
        CatalogSnapshot catalog, DateOnly today, IEnumerable<GroupMember> members,
        Func<string, FrameworkProfile?> profileOf, Func<Contribution, double?> rawWeightOf)
    {
        (_catalog, _today, _profileOf, _rawWeightOf) = (catalog, today, profileOf, rawWeightOf);
        _who = members.SelectMany(m => m.Answers.Answered(catalog).Select(a => (a.Criterion, Member: m)))
            .ToLookup(a => a.Criterion, a => a.Member);
    }

    /// <param name="profileOf">Finds a whole profile, which has the reasons; null where it cannot be had.</param>
    public static RecordArguments Of(ExplainedRecommendation explained, Func<string, FrameworkProfile?> profileOf) =>
        new(
            explained.Catalog, explained.Today, [new GroupMember("", explained.Answers)], profileOf,
            c => explained.RawWeight(c));

    /// <param name="profileOf">Finds a whole profile, which has the reasons; null where it cannot be had.</param>
    public static RecordArguments Of(ExplainedGroup group, Func<string, FrameworkProfile?> profileOf) =>
        new(group.Catalog, group.Today, group.Members, profileOf, _ => null);

    /// <summary>All of an option, in the order of the answers.</summary>
    public IReadOnlyList<RecordArgument> List(FrameworkSummary framework, IReadOnlyList<Contribution> contributions)
    {
        var (profile, points) = (_profileOf(framework.Slug), Tenths.Of([.. contributions.Select(c => c.Points)]));
        return [.. contributions.Select((c, i) => Of(framework, profile, c, points[i]))];
    }

    private RecordArgument Of(
        FrameworkSummary framework, FrameworkProfile? profile, Contribution contribution, double points)
    {
        var reason = Reason(framework, profile, contribution.Criterion);
        return new RecordArgument(
            contribution.Criterion.Name, ScoringWords.Criterion(contribution.Criterion, _catalog),
            _rawWeightOf(contribution), contribution, points, RecordArgument.KindOf(contribution, _catalog.Site),
            reason, reason.IsJudged && _catalog.Site.IsReviewOverdue(reason.Looked, _today));
    }

    /// <summary>Members who want another size or other languages have other reasons, each by their names.</summary>
    private CriterionReason Reason(FrameworkSummary framework, FrameworkProfile? profile, Criterion criterion)
    {
        var reasons = _who[criterion]
            .Select(m => (m.Name, Reason: CriterionReason.Find(_catalog, m.Answers, framework, profile, criterion)))
            .GroupBy(m => m.Reason.Why).ToList();
        if (reasons.Count == 1)
            return reasons[0].First().Reason;
        var all = reasons.Select(g => g.First().Reason).ToList();
        return new CriterionReason(
            string.Join(' ', reasons.Select(g => $"For {English.List([.. g.Select(m => m.Name)])}: {g.Key}")),
            [.. all.SelectMany(r => r.Sources).Distinct(StringComparer.Ordinal)], all.Min(r => r.Looked),
            all.Exists(r => r.IsJudged));
    }
}
