using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class QuestionnaireFormTests
{
    [Fact]
    public void The_form_is_filled_in_with_what_the_address_says()
    {
        var form = Read("language=Go&need.api=2.5&need.data=must&weight.size=<x>");

        Assert.Equal(["api", "data"], form.Needs.SelectMany(g => g.Fields).Select(f => f.Need.Key));
        Assert.Equal(["", "nice", "important", "must", "*2.5"], Choices(form, 0));
        Assert.Equal(["", "nice", "important", "*must"], Choices(form, 1));
        Assert.Equal(("w-weight-size", "<x>", true), (
            form.SizeWeight.Id, form.SizeWeight.Text, form.SizeWeight.Problem is not null));
        Assert.Equal(("3", null), (form.LanguageWeight.Text, form.LanguageWeight.Problem));
        Assert.True(form.HasWeights);
        Assert.False(Read("language=Go").HasWeights);
    }

    [Fact]
    public void Numbers_that_mean_a_word_are_that_word_and_0_is_no_answer()
    {
        Assert.Equal(["", "nice", "*important", "must"], Choices(Read("need.api=2"), 0));
        Assert.Equal(["", "nice", "important", "must", "*4"], Choices(Read("need.api=4"), 0));
        Assert.Equal(["*", "nice", "important", "must"], Choices(Read("need.api=0"), 0));
    }

    [Fact]
    public void Languages_that_no_framework_is_close_to_are_kept_apart()
    {
        var guide = Some.Catalog(
            [Some.Summary("ant") with { Languages = ["Python"] }],
            languages: [Some.Language("Cobol"), Some.Language("Mojo", ("Python", 0.7)), Some.Language("Python")]);
        var form = QuestionnaireForm.Of(guide, AnswersQuery.Read([("language", "Cobol")], guide));

        Assert.Equal(["Mojo", "Python"], form.UsefulLanguages.Select(l => l.Value));
        Assert.Equal([("Cobol", true)], form.OtherLanguages.Select(l => (l.Value, l.IsChosen)));
        Assert.True(form.HasOtherLanguage);
    }

    /// <summary>A field with a problem, what the page calls it and where it stands.</summary>
    [Theory]
    [InlineData("size=x", "Size", "size")]
    [InlineData("language=x", "Languages", "language")]
    [InlineData("policy=x", "Other languages", "language")]
    [InlineData("weight.size=x", "Weight of the size", "weights")]
    [InlineData("weighting=x", "What matters most", "weights")]
    [InlineData("need.api=x", "api", "need-api")]
    [InlineData("need.gone=must", "need.gone", "needs")]
    public void A_problem_leads_to_its_field(string address, string name, string anchor)
    {
        var problem = Assert.Single(Read(address).Problems.Listed);

        Assert.Equal((name, anchor), (problem.Name, problem.Anchor));
        Assert.Equal(problem.Message, Read(address).Problems.Of(address.Split('=')[0]));
        Assert.Equal($"problem-{address.Split('=')[0]}", Read(address).Problems.IdOf(address.Split('=')[0]));
        Assert.Null(Read("").Problems.IdOf("size"));
    }

    [Fact]
    public void What_can_be_taken_is_offered_as_a_result()
    {
        var problems = Read("size=x&need.api=must&need.y=must").Problems;

        Assert.Equal("2 answers are not valid", problems.Title);
        Assert.Equal("/recommend/result?need.api=must", problems.ResultWithout);
        Assert.Null(Read("size=x").Problems.ResultWithout);
    }

    private static QuestionnaireForm Read(string address) =>
        QuestionnaireForm.Of(Asked.Guide, AnswersQuery.Read(Asked.Pairs(address), Asked.Guide));

    private static IEnumerable<string> Choices(QuestionnaireForm form, int need) =>
        form.Needs.SelectMany(g => g.Fields).ElementAt(need).Choices.Select(c => (c.IsChosen ? "*" : "") + c.Value);
}
