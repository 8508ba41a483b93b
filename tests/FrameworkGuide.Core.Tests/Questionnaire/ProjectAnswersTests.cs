using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class ProjectAnswersTests
{
    [Fact]
    public void A_size_a_language_or_a_need_that_matters_is_an_answer()
    {
        Assert.True(new ProjectAnswers { Size = ProjectSize.Small }.HasAnswers);
        Assert.True(new ProjectAnswers { Languages = ["Go"] }.HasAnswers);
        Assert.True(Some.Answers(("api", default), ("data", Importance.OfWeight(0.1))).HasAnswers);
    }

    [Fact]
    public void Weights_conditions_and_what_does_not_matter_are_none()
    {
        Assert.False(new ProjectAnswers().HasAnswers);
        Assert.False(Some.Answers(("api", default), ("data", Importance.OfWeight(0))).HasAnswers);
        Assert.False(new ProjectAnswers
        {
            SizeWeight = 5,
            LanguageWeight = 5,
            RequireLanguage = true,
            Weighting = Weighting.Unknown,
        }.HasAnswers);
    }

    [Fact]
    public void A_need_without_an_answer_weighs_nothing()
    {
        var answers = Some.Answers(("api", Importance.Must));

        Assert.Equal(Importance.Must, answers.ImportanceOf("api"));
        Assert.Equal(0, answers.ImportanceOf("data").Weight);
        Assert.Equal(0, answers.ImportanceOf("API").Weight);
        Assert.Equal(0, new ProjectAnswers().ImportanceOf("api").Weight);
    }

    [Fact]
    public void One_need_is_weighed_otherwise_in_a_copy()
    {
        var answers = Some.Answers(("api", Importance.Must), ("data", Importance.Nice)) with
        {
            Size = ProjectSize.Large,
        };

        var more = answers.WithNeed("mail", Importance.Important);
        var other = answers.WithNeed("api", Importance.OfWeight(0.5));
        var fewer = answers.WithNeed("api", Importance.OfWeight(0));

        Assert.Equal(["api must", "data nice", "mail important"], Needs(more));
        Assert.Equal(["api 0.5", "data nice"], Needs(other));
        Assert.Equal(["data nice"], Needs(fewer));
        Assert.Equal(["data nice"], Needs(answers.WithNeed("api", default)));
        Assert.Equal(["api must", "data nice"], Needs(answers));
        Assert.All([more, other, fewer], a => Assert.Equal(ProjectSize.Large, a.Size));
    }

    [Fact]
    public void Weights_of_ones_own_come_before_those_of_the_site()
    {
        var site = new SiteSettings { SizeWeight = 7, LanguageWeight = 8 };

        Assert.Equal((7, 8), (new ProjectAnswers().SizeWeightOr(site), new ProjectAnswers().LanguageWeightOr(site)));
        var own = new ProjectAnswers { SizeWeight = 0, LanguageWeight = 1.5 };
        Assert.Equal((0, 1.5), (own.SizeWeightOr(site), own.LanguageWeightOr(site)));
    }

    private static IEnumerable<string> Needs(ProjectAnswers answers) =>
        answers.Needs.Select(n => $"{n.Key} {n.Value}").Order(StringComparer.Ordinal);
}
