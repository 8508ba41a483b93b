using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Questionnaire;

/// <summary>The response, and what it weighs.</summary>
public sealed class AnsweredTests
{
    [Theory]
    [InlineData("", "", false)]
    [InlineData("data nice, small, knows Go, api must", "size 2, language 3, needs/api 4, needs/data 1", false)]
    [InlineData("small, size=0, knows Go, language=7", "size 0, language 7", false)]
    [InlineData("small, size=0", "size 0", true)]
    [InlineData("small, size=0, knows Go, language=0", "size 0, language 0", true)]
    [InlineData("small, size=0, api 0.5", "size 0, needs/api 0.5", false)]
    [InlineData("size=0", "", false)]
    [InlineData("other must", "", true)]
    public void Answers_come_in_the_order_of_the_guide_with_their_weights(
        string text, string answered, bool weighNothing)
    {
        var answers = Say.Answers(text);

        Assert.Equal(answered, string.Join(", ", answers.Answered(Asked.Guide).Select(
            a => FormattableString.Invariant($"{a.Criterion} {a.RawWeight}"))));
        Assert.Equal(weighNothing, answers.WeighNothing(Asked.Guide));
        Assert.Equal(answers.HasAnswers && !weighNothing, Recommender.FirstPlaces(Asked.Guide, answers).Count > 0);
    }

    [Fact]
    public void A_condition_can_be_taken_away_without_its_weight()
    {
        var answers = Say.Answers("requires Go, api must, data must");

        Assert.Equal(["api 4 True", "data 4 True"], Needs(answers.Relax(Criterion.Language)));
        Assert.False(answers.Relax(Criterion.Language).RequireLanguage);
        Assert.Equal(["api 4 False", "data 4 True"], Needs(answers.Relax(Criterion.OfNeed("api"))));
        Assert.True(answers.Relax(Criterion.OfNeed("api")).RequireLanguage);
    }

    [Fact]
    public void A_weight_is_set_for_the_criterion_it_is_of()
    {
        var answers = Say.Answers("small, knows Go, api must");

        Assert.Equal(5, answers.WithWeight(Criterion.Size, 5).SizeWeight);
        Assert.Equal(6, answers.WithWeight(Criterion.Language, 6).LanguageWeight);
        Assert.Equal(["api 7 False"], Needs(answers.WithWeight(Criterion.OfNeed("api"), 7)));
        Assert.Equal((2, 3, 4, 0), (
            answers.RawWeightOf(Criterion.Size, Asked.Guide.Site),
            answers.RawWeightOf(Criterion.Language, Asked.Guide.Site),
            answers.RawWeightOf(Criterion.OfNeed("api"), Asked.Guide.Site),
            answers.RawWeightOf(Criterion.OfNeed("data"), Asked.Guide.Site)));
    }

    private static IEnumerable<string> Needs(ProjectAnswers answers) =>
        answers.Needs.OrderBy(n => n.Key)
            .Select(n => FormattableString.Invariant($"{n.Key} {n.Value.Weight} {n.Value.IsMust}"));
}
