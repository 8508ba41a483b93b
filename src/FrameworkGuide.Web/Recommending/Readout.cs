using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Questionnaire;

namespace FrameworkGuide.Web.Recommending;

/// <summary>A recommendation with the answers and the content it was made from: what pages show of it follows from these.</summary>
internal sealed record Readout(CatalogSnapshot Catalog, DateOnly Today, ProjectAnswers Answers, Recommendation Recommendation)
{
    public static Readout Of(CatalogSnapshot catalog, DateOnly today, ProjectAnswers answers) =>
        new(catalog, today, answers, Recommender.Recommend(catalog, answers));

    /// <summary>The verdict in a sentence.</summary>
    public string Verdict => Texts.Verdict(Recommendation, Catalog);

    /// <summary>The address of the result.</summary>
    public string Address => AddressOf(Answers);

    /// <summary>The address of the result of other answers.</summary>
    public string AddressOf(ProjectAnswers answers) => "/recommend/result" + AnswersQuery.Format(answers, Catalog);

    /// <summary>The questionnaire with these answers, at one of its questions.</summary>
    public string QuestionOf(Criterion criterion) => $"/recommend{AnswersQuery.Format(Answers, Catalog)}#{AnchorOf(criterion)}";

    public string Name(Criterion criterion) => Texts.Criterion(criterion, Catalog);

    /// <summary>The answers with the condition on a criterion taken away; what it weighs stays as it is.</summary>
    public ProjectAnswers Relax(Criterion criterion) => criterion.NeedKey is { } key
        ? Answers.WithNeed(key, Importance.OfWeight(Importance.Must.Weight))
        : Answers with { RequireLanguage = false };

    /// <summary>The answers with which a flip happens, where a weight that can be given does it.</summary>
    public ProjectAnswers? Past(WeightFlip flip)
    {
        // A hair past the tie, so that the other one is ahead.
        const double steps = 100;
        if (Answers.Weighting == Weighting.Unknown || flip.RawWeightAtTie > Importance.MaxWeight)
            return null;
        var raw = flip.WeightAtTie > flip.WeightNow
            ? Math.Min(Importance.MaxWeight, (Math.Floor(flip.RawWeightAtTie * steps) + 1) / steps)
            : Math.Max(0, (Math.Ceiling(flip.RawWeightAtTie * steps) - 1) / steps);
        return flip.Criterion.NeedKey is { } key ? Answers.WithNeed(key, Importance.OfWeight(raw))
            : flip.Criterion == Criterion.Size ? Answers with { SizeWeight = raw }
            : Answers with { LanguageWeight = raw };
    }

    /// <summary>Where the questionnaire asks for a criterion.</summary>
    private static string AnchorOf(Criterion criterion) => criterion.NeedKey is { } key ? $"need-{key}" : criterion.Name;
}
