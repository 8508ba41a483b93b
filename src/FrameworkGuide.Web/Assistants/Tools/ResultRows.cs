using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>What is said of a recommendation, as claims.</summary>
internal sealed class ResultRows(ToolCall call, ExplainedRecommendation explained)
{
    private const int MostShares = 10;
    private const int MostPicks = 10;

    private Recommendation Recommendation => explained.Recommendation;

    private Claims Claims => call.Claims;

    public RankedRowJson Row(RankedFramework ranked) => RowOf(call, ranked);

    public static RankedRowJson RowOf(ToolCall call, RankedFramework ranked) => new(
        ranked.Rank, ranked.Framework.Slug, ranked.Framework.Name, Tenths.Of(ranked.Score),
        [.. ranked.RankAcceptability.Take(MostShares)], [call.Claims.Address(SiteMap.Method)],
        Claims.Day(call.Today));

    /// <summary>The first ones and all contenders; in short the first two, with what tells them apart.</summary>
    public IReadOnlyList<PickJson> Picks()
    {
        var contenders = Recommendation.Verdict.Contenders;
        var first = Recommendation.Ranking
            .Where(r => r.Rank <= 3 || contenders.Contains(r.Framework)).Take(call.Most(concise: 2, full: MostPicks));
        return [.. first.Select(r => Pick(Core.Explanation.Pick.Explain(
            explained, r, call.ProfileOf(r.Framework.Slug))))];
    }

    public IReadOnlyList<RuledOutRowJson> RuledOut() =>
    [
        .. Recommendation.RuledOut.Take(call.Most(concise: 6, full: Recommender.MostListed)).Select(r =>
        {
            var words = ExplainedRuledOut.Explain(explained, r, call.ProfileOf(r.Framework.Slug));
            return new RuledOutRowJson(
                r.Framework.Slug, r.Framework.Name, Tenths.Of(r.Score),
                Claims.Computed(words.IfRelaxed, SiteMap.Method),
                [.. words.Misses.Select(m => Miss(m, r.Framework.Slug))]);
        }),
    ];

    public IReadOnlyList<ClaimJson> Changes()
    {
        if (Recommendation.Ranking.Count == 0 || Recommendation.Verdict.AreAlike)
            return Recommendation.Ranking.Count > 0 ? [] : WaysOut();
        var changes = WhatWouldChange.Find(explained);
        IEnumerable<(string Text, string Address)> all =
        [
            .. changes.NoAnswer is { } none ? [(none, explained.Address)] : ((string, string)[])[],
            .. changes.Answers.SelectMany(o => o.Questions.SelectMany(q => q.Answers.Select(
                a => ($"{English.Capitalize(o.Then)} if {q.Subject} {a.Text}", a.Address!)))),
            .. changes.Weights.Select(w => (w.Text, w.Address ?? explained.Address)),
            .. changes.NoWeight is { } unmoved ? [(unmoved, explained.Address)] : ((string, string)[])[],
        ];
        return [.. all.Take(call.Most(concise: 4, full: 40)).Select(c => Claims.Computed(c.Text, c.Address))];
    }

    public IReadOnlyList<ClaimJson> Notes()
    {
        var languages = $"{SiteMap.Method}#languages";
        IEnumerable<ClaimJson> notes = explained.LanguageNotes.Select(n => Claims.Of(
            n.Elsewhere.Count == 0 ? n.Text : $"{n.Text} {English.List([.. n.Elsewhere.Select(e => e.Name)])}.",
            [.. n.Elsewhere.Select(e => e.Source).OfType<string>()], Claims.Day(call.Today), languages));
        return explained.FarFromTeam is { } far ? [.. notes, Claims.Computed(far, languages)] : [.. notes];
    }

    /// <summary>The smallest sets of conditions to give up where nothing is left.</summary>
    private List<ClaimJson> WaysOut() =>
    [
        .. Concession.Find(explained.Catalog, explained.Answers).Take(call.Most(concise: 4, full: 40))
            .Select(c => Claims.Computed(
                $"Without {ChangeTexts.Conditions(c, explained.Catalog)}, {ChangeTexts.Fits(c)}.",
                explained.AddressWithout(c.Conditions))),
    ];

    private PickJson Pick(Pick pick)
    {
        var slug = pick.Ranked.Framework.Slug;
        IEnumerable<PickReason> reasons = call.IsFull
            ? pick.Reasons
            : pick.Reasons.OrderByDescending(r => Math.Abs(r.Lead ?? r.Points)).Take(4);
        return new PickJson(
            slug, pick.ContrastText is { } lead ? Claims.Computed(lead, SiteMap.Method) : null,
            [.. reasons.Select(r => Claims.Reason(r, slug))]);
    }

    private ClaimJson Miss(ExplainedMiss miss, string slug)
    {
        var profile = call.ProfileOf(slug);
        var rating = miss.Criterion.NeedKey is { } key ? profile?.Needs.GetValueOrDefault(key) : null;
        return Claims.Of(
            $"{miss.Name}: {miss.Text} {miss.Why}", miss.Sources,
            profile is not null && rating is not null
                ? Claims.Reviewed(profile, rating.Checked)
                : Claims.Day(call.Today),
            miss.Criterion.NeedKey is null ? $"{SiteMap.Method}#languages" : SiteMap.Framework(slug),
            miss.Criterion.Name);
    }
}
