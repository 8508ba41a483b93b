using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A recommendation with the answers and the content it was made from: what pages show of it follows from these.</summary>
public sealed record Readout(CatalogSnapshot Catalog, DateOnly Today, ProjectAnswers Answers, Recommendation Recommendation)
{
    public static Readout Of(CatalogSnapshot catalog, DateOnly today, ProjectAnswers answers) =>
        new(catalog, today, answers, Recommender.Recommend(catalog, answers));

    /// <summary>The verdict in a sentence.</summary>
    public string Verdict => VerdictTexts.Verdict(Recommendation, Catalog);

    /// <summary>The address of the result.</summary>
    public string Address => AddressOf(Answers);

    /// <summary>The address of the result of other answers.</summary>
    public string AddressOf(ProjectAnswers answers) => "/recommend/result" + AnswersQuery.Format(answers, Catalog);

    /// <summary>The questionnaire with these answers, at one of its questions.</summary>
    public string QuestionOf(Criterion criterion) => $"/recommend{AnswersQuery.Format(Answers, Catalog)}#{AnchorOf(criterion)}";

    public string Name(Criterion criterion) => ScoringWords.Criterion(criterion, Catalog);

    /// <summary>The answers with the conditions on some criteria taken away; what they weigh stays as it is.</summary>
    public ProjectAnswers Relax(params IEnumerable<Criterion> criteria) => criteria.Aggregate(Answers, (answers, criterion) => criterion.NeedKey is { } key
        ? answers.WithNeed(key, Importance.OfWeight(Importance.Must.Weight))
        : answers with { RequireLanguage = false });

    /// <summary>A weight that would bring another framework to the first place, with the answer to give where there is one.</summary>
    public WeightMove Move(WeightFlip flip)
    {
        var past = Past(flip);
        return new WeightMove(flip, past, past is null ? [] : [.. Recommender.FirstPlaces(Catalog, past).Select(s => Catalog.FrameworksBySlug[s])]);
    }

    private ProjectAnswers? Past(WeightFlip flip)
    {
        if (Answers.Weighting == Weighting.Unknown)
            return null;

        // A hundredth past the tie, so that the other one is ahead; what is a hundredth but for the last bits is that hundredth.
        const double steps = 100, hair = 1e-6;
        var above = Math.Min(Importance.MaxWeight, (Math.Floor(flip.RawWeightAtTie * steps + hair) + 1) / steps);
        var below = Math.Max(0, (Math.Ceiling(flip.RawWeightAtTie * steps - hair) - 1) / steps);
        double[] sides = flip.Change <= 1e-9 ? [.. new[] { above, below }.Where(raw => raw != flip.RawWeightAtTie)] // level already: which side is past it, the last bits do not tell
            : flip.WeightAtTie > flip.WeightNow ? [above]
            : [below];

        // Where only a narrow range of weights does it, a hundredth can lead past it.
        return sides.Select(raw => Weighing(flip.Criterion, raw)).FirstOrDefault(a => Recommender.FirstPlaces(Catalog, a).Contains(flip.Slug));
    }

    private ProjectAnswers Weighing(Criterion criterion, double raw) => criterion.NeedKey is { } key ? Answers.WithNeed(key, Importance.OfWeight(raw))
        : criterion == Criterion.Size ? Answers with { SizeWeight = raw }
        : Answers with { LanguageWeight = raw };

    /// <summary>Where the questionnaire asks for a criterion.</summary>
    private static string AnchorOf(Criterion criterion) => criterion.NeedKey is { } key ? $"need-{key}" : criterion.Name;
}
