using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Comparing;
using FrameworkGuide.Web.Questionnaire;
using FrameworkGuide.Web.Recommending;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>What the result page shows.</summary>
/// <param name="Picks">The first three, with their reasons.</param>
/// <param name="Changes">Single answers that would put another framework first.</param>
/// <param name="RuledOut">Those ruled out, each with what its profile says of what it misses.</param>
internal sealed record ResultView(
    Readout Readout, IReadOnlyList<Pick> Picks, IReadOnlyList<AnswerChange> Changes, IReadOnlyList<(RuledOutFramework Framework, FrameworkProfile? Profile)> RuledOut)
{
    private const int MostPicks = 3;

    /// <summary>Of more than these it is only told that they are ruled out.</summary>
    private const int MostExplained = 10;

    public Recommendation Recommendation => Readout.Recommendation;

    public IEnumerable<RankedFramework> Rest => Recommendation.Ranking.Skip(MostPicks);

    /// <summary>The changes of one question that have the same outcome, together.</summary>
    public IEnumerable<IReadOnlyList<AnswerChange>> ChangesByOutcome => Changes
        .GroupBy(c => (c.Criterion, First: string.Join(' ', c.First.Select(f => f.Slug))))
        .Select(g => g.ToList());

    /// <summary>The answered questions with what was answered.</summary>
    public IEnumerable<(Criterion Criterion, string Answer)> Answers
    {
        get
        {
            var (answers, site) = (Readout.Answers, Readout.Catalog.Site);
            if (answers.Size is { } size)
                yield return (Criterion.Size, Texts.Word(size) + WeightNote(answers.SizeWeight, site.SizeWeight));
            if (answers.Languages.Count > 0)
                yield return (Criterion.Language, $"{Texts.List(answers.Languages)}{(answers.RequireLanguage ? ", others ruled out" : "")}{WeightNote(answers.LanguageWeight, site.LanguageWeight)}");
            foreach (var need in Readout.Catalog.Needs)
                if (answers.ImportanceOf(need.Key) is { Weight: > 0 } importance)
                    yield return (Criterion.OfNeed(need.Key), Texts.Importance(importance));
        }
    }

    /// <summary>Fields of the form that plays with weights: those of answered questions.</summary>
    public IEnumerable<(string Field, Criterion Criterion, double Weight)> Weights
    {
        get
        {
            var (answers, site) = (Readout.Answers, Readout.Catalog.Site);
            if (answers.Size is not null)
                yield return (AnswersQuery.SizeWeight, Criterion.Size, answers.SizeWeightOr(site));
            if (answers.Languages.Count > 0)
                yield return (AnswersQuery.LanguageWeight, Criterion.Language, answers.LanguageWeightOr(site));
            foreach (var need in Readout.Catalog.Needs)
                if (answers.ImportanceOf(need.Key) is { Weight: > 0, IsMust: false } importance)
                    yield return (AnswersQuery.Need + need.Key, Criterion.OfNeed(need.Key), importance.Weight);
        }
    }

    /// <summary>The answers that are no weights: that form keeps them.</summary>
    public IEnumerable<(string Field, string Value)> Kept
    {
        get
        {
            var weights = Weights.Select(w => w.Field).ToHashSet(StringComparer.Ordinal);
            return AnswersQuery.Pairs(Readout.Answers, Readout.Catalog).Where(p => !weights.Contains(p.Key));
        }
    }

    /// <summary>Where the first ones stand side by side; null where there is only one.</summary>
    public string? CompareAddress => Picks.Count < 2 ? null : "/compare" + ComparedInQueryAttribute.Format([.. Picks.Select(p => p.Ranked.Framework.Slug)], isOnlyDifferences: false, Readout.Answers, Readout.Catalog);

    public static ResultView Of(CatalogSnapshot catalog, DateOnly today, ProjectAnswers answers, Func<string, FrameworkProfile?> profileOf)
    {
        var readout = Readout.Of(catalog, today, answers);
        var ranking = readout.Recommendation.Ranking;
        return new ResultView(
            readout,
            [.. ranking.Take(MostPicks).Select(r => Pick.Of(readout, r, profileOf(r.Framework.Slug)))],
            ranking.Count == 0 ? [] : AnswerChanges.Of(catalog, answers, ranking[0].Framework.Slug),
            [.. readout.Recommendation.RuledOut.Select((r, i) => (r, i < MostExplained ? profileOf(r.Framework.Slug) : null))]);
    }

    private static string WeightNote(double? weight, double usual) => weight is { } own && own != usual ? $" (weight {Texts.Number(own)})" : "";
}
