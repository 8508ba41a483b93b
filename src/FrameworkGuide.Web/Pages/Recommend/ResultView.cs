using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>What the result page shows.</summary>
/// <param name="Picks">Those of the first three ranks and all contenders, with their reasons.</param>
/// <param name="RuledOut">Those ruled out, each with what its profile says of what it misses.</param>
internal sealed record ResultView(
    Readout Readout, IReadOnlyList<Pick> Picks, IReadOnlyList<(RuledOutFramework Framework, FrameworkProfile? Profile)> RuledOut)
{
    private const int LastRankOfPicks = 3;

    /// <summary>Of more than these the others are in the table alone.</summary>
    private const int MostPicks = 10;

    private const int MostCompared = 6;

    /// <summary>Of more than these it is only told that they are ruled out.</summary>
    private const int MostExplained = 10;

    public Recommendation Recommendation => Readout.Recommendation;

    public IReadOnlyList<RankedFramework> Rest => [.. Recommendation.Ranking.Except(Picks.Select(p => p.Ranked))];

    /// <summary>Single answers that would put other frameworks first, by what would; none are looked for where nothing answered separates those that tie.</summary>
    public IReadOnlyList<AnswerChangeGroup> Changes { get; private init; } = [];

    /// <summary>How many such answers are in none of these groups.</summary>
    public int MoreChanges { get; private init; }

    /// <summary>What would come first without the languages, where these decide.</summary>
    public AnswerChange? WithoutLanguages { get; private init; }

    /// <summary>Weights that would put other frameworks first.</summary>
    public IReadOnlyList<WeightMove> Moves { get; private init; } = [];

    /// <summary>How many more frameworks a single weight would put first.</summary>
    public int MoreMoves { get; private init; }

    /// <summary>Those that no single weight puts first.</summary>
    public IReadOnlyList<FrameworkSummary> Unmoved { get; private init; } = [];

    /// <summary>Where nothing is left: the smallest sets of conditions to give up.</summary>
    public IReadOnlyList<Concession> Concessions { get; private init; } = [];

    /// <summary>Where nothing is left: the ranking without conditions.</summary>
    public Readout? WithoutConditions { get; private init; }

    /// <summary>Whether there is anything to say of what would change the first place.</summary>
    public bool HasChanges => Recommendation.Ranking.Count > 0 && !Recommendation.Verdict.AreAlike;

    /// <summary>Whether the first ones are those of the highest ranks, without any below being left out between.</summary>
    public bool ArePicksFirst => Recommendation.Ranking.Take(Picks.Count).SequenceEqual(Picks.Select(p => p.Ranked));

    /// <summary>The answered questions with what was answered, and what is set for questions that are not.</summary>
    public IEnumerable<(Criterion Criterion, string Answer)> Answers
    {
        get
        {
            var (answers, site) = (Readout.Answers, Readout.Catalog.Site);
            if (answers.Size is { } size)
                yield return (Criterion.Size, CatalogWords.Word(size) + WeightNote(answers.SizeWeight, site.SizeWeight));
            else if (answers.SizeWeight is { } unused && unused != site.SizeWeight)
                yield return (Criterion.Size, QuestionWords.WithoutEffect(unused));
            if (answers.Languages.Count > 0)
                yield return (Criterion.Language, $"{English.List(answers.Languages)}{(answers.RequireLanguage ? ", others ruled out" : "")}{WeightNote(answers.LanguageWeight, site.LanguageWeight)}");
            else if (answers.RequireLanguage || answers.LanguageWeight is not null && answers.LanguageWeight != site.LanguageWeight)
                yield return (Criterion.Language, QuestionWords.WithoutEffect(answers.LanguageWeight, answers.RequireLanguage));
            foreach (var need in Readout.Catalog.Needs)
                if (answers.ImportanceOf(need.Key) is { Weight: > 0 } importance)
                    yield return (Criterion.OfNeed(need.Key), QuestionWords.Importance(importance));
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
    public string? CompareAddress => Picks.Count < 2 ? null
        : "/compare" + ComparedInQueryAttribute.Format([.. Picks.Take(MostCompared).Select(p => p.Ranked.Framework.Slug)], isOnlyDifferences: false, Readout.Answers, Readout.Catalog);

    /// <summary>How many stand side by side there.</summary>
    public int Compared => Math.Min(Picks.Count, MostCompared);

    public static ResultView Of(CatalogSnapshot catalog, DateOnly today, ProjectAnswers answers, Func<string, FrameworkProfile?> profileOf)
    {
        var readout = Readout.Of(catalog, today, answers);
        var (ranking, verdict) = (readout.Recommendation.Ranking, readout.Recommendation.Verdict);
        var picks = ranking.Where(r => r.Rank <= LastRankOfPicks || verdict.Contenders.Contains(r.Framework)).Take(MostPicks);
        var view = new ResultView(
            readout,
            [.. picks.Select(r => Pick.Of(readout, r, profileOf(r.Framework.Slug)))],
            [.. readout.Recommendation.RuledOut.Select((r, i) => (r, i < MostExplained ? profileOf(r.Framework.Slug) : null))]);
        return ranking.Count == 0 ? view.WithWaysOut() : view.HasChanges ? view.WithChanges() : view;
    }

    private ResultView WithWaysOut() => this with
    {
        Concessions = Concession.Of(Readout.Catalog, Readout.Answers),
        WithoutConditions = Readout.Of(Readout.Catalog, Readout.Today, Readout.Answers.WithoutConditions()),
    };

    private ResultView WithChanges()
    {
        var changes = AnswerChanges.Of(Readout.Catalog, Readout.Answers);
        var groups = changes.Groups();
        var nearest = NearestWeights.Of(Readout.Catalog, Readout.Answers, Recommendation);
        var moved = nearest.Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Changes = groups,
            MoreChanges = changes.All.Count - groups.Sum(g => g.Listed.Count + g.More),
            WithoutLanguages = changes.WithoutLanguages,
            Moves = [.. nearest.Take(AnswerChanges.Most).Select(Readout.Move)],
            MoreMoves = Math.Max(0, nearest.Count - AnswerChanges.Most),
            Unmoved = [.. Recommendation.Ranking.Where(r => r.Rank > 1 && !moved.Contains(r.Framework.Slug)).Select(r => r.Framework)],
        };
    }

    private static string WeightNote(double? weight, double usual) => weight is { } own && own != usual ? $" (weight {English.Number(own)})" : "";
}
