using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class AnswersQueryTests
{
    /// <summary>An address, its one form, and whether it has it already.</summary>
    [Theory]
    [InlineData("", "", true)]
    [InlineData("size=small&language=Python&need.api=must", "?size=small&language=Python&need.api=must", true)]
    [InlineData("need.api=must&size=small", "?size=small&need.api=must", false)]
    [InlineData("language=python&language=GO&language=Python", "?language=Go&language=Python", false)]
    [InlineData("language=C#", "?language=C%23", true)]
    [InlineData("size=&policy=&need.api=&weighting=", "", false)]
    [InlineData("policy=prefer&weighting=stated&weight.size=2&size=large", "?size=large", false)]
    [InlineData("policy=require&language=Go", "?language=Go&policy=require", false)]
    [InlineData("need.api=2.50&need.data=0", "?need.api=2.5", false)]
    [InlineData("weight.size=0.1&size=small", "?size=small&weight.size=0.1", false)]
    [InlineData("weight.language=7&weighting=unknown", "?weight.language=7&weighting=unknown", true)]
    // What a form of boxes to tick sends: those picked alone count, each as it weighed before or as important.
    [InlineData("pick=&pick=api&pick=data&must=data", "?need.api=important&need.data=must", false)]
    [InlineData("need.api=nice&need.data=5&pick=&pick=api", "?need.api=nice", false)]
    [InlineData("need.api=must&pick=api", "?need.api=important", false)]
    [InlineData("need.api=must&pick=", "", false)]
    [InlineData("must=api&need.data=nice", "?need.data=nice", false)]
    [InlineData("utm_source=x&SIZE=small&Need.api=must", "", true)]
    public void Every_address_has_one_form(string address, string form, bool isCanonical)
    {
        var read = AnswersQuery.Read(Asked.Pairs(address), Asked.Guide);

        Assert.Empty(read.Problems);
        Assert.Equal(form, AnswersQuery.Format(read.Answers, Asked.Guide));
        Assert.Equal(isCanonical, read.IsCanonical);
        Assert.Equal(read.Answers, read.Usable);
    }

    /// <summary>An address with one mistake, the field it is in, what is said of it, and what is left.</summary>
    [Theory]
    [InlineData("size=smal&need.api=must", "size",
        "'smal' is not a value of size; allowed: small, medium and large; did you mean 'small'?", "?need.api=must")]
    [InlineData("size=Small", "size",
        "'Small' is not a value of size; allowed: small, medium and large; did you mean 'small'?", "")]
    [InlineData("size=small&size=small&need.api=nice", "size",
        "this is answered more than once; allowed: one answer", "?need.api=nice")]
    [InlineData("need.api=must&need.api=nice", "need.api",
        "this is answered more than once; allowed: one answer", "")]
    [InlineData("language=Pyhton&size=small", "language",
        "'Pyhton' is not a language of this guide; allowed: C#, Go and Python; did you mean 'Python'?",
        "?size=small")]
    [InlineData("need.apo=must", "need.apo",
        "there is no need 'apo'; allowed: api and data; did you mean 'api'?", "")]
    [InlineData("need.api=-1", "need.api",
        "'-1' does not say how much it matters; "
        + "allowed: nice, important, must, or a number from 0 to 10 such as 2.5", "")]
    [InlineData("weight.size=1e1&size=small", "weight.size",
        "'1e1' is not a weight; allowed: a number from 0 to 10 such as 2.5", "?size=small")]
    [InlineData("policy=never", "policy", "'never' is not a value of policy; allowed: prefer and require", "")]
    [InlineData("weighting=some", "weighting",
        "'some' is not a value of weighting; allowed: stated and unknown", "")]
    public void A_mistake_is_told_and_left_out(string address, string field, string message, string left)
    {
        var read = AnswersQuery.Read(Asked.Pairs(address), Asked.Guide);

        Assert.Equal([new FieldProblem(field, message)], read.Problems);
        Assert.Equal(1, read.ProblemCount);
        Assert.False(read.IsCanonical);
        Assert.Equal(left, AnswersQuery.Format(read.Answers, Asked.Guide));
    }

    [Fact]
    public void Answers_that_weigh_nothing_leave_nothing_to_rank_by()
    {
        var read = AnswersQuery.Read(Asked.Pairs("size=small&weight.size=0"), Asked.Guide);

        Assert.Equal("weight.size", Assert.Single(read.Problems).Field);
        Assert.Equal("?size=small", AnswersQuery.Format(read.Usable, Asked.Guide));
        Assert.Empty(AnswersQuery.Read(Asked.Pairs("size=small&weight.size=0&need.api=nice"), Asked.Guide).Problems);
        Assert.Equal(
            "weight.language",
            Assert.Single(AnswersQuery.Read(Asked.Pairs("language=Go&weight.language=0"), Asked.Guide).Problems).Field);
    }

    [Fact]
    public void Where_the_sites_own_weights_leave_nothing_no_answer_is_usable()
    {
        var guide = Some.Catalog([Some.Summary("ant")], site: new SiteSettings { SizeWeight = 0 });

        Assert.False(AnswersQuery.Read(Asked.Pairs("size=small"), guide).Usable.HasAnswers);
    }

    [Fact]
    public void Of_many_problems_twenty_are_told_and_the_others_counted()
    {
        var read = AnswersQuery.Read(Enumerable.Range(0, 50).Select(i => ($"need.x{i}", "must")), Asked.Guide);

        Assert.Equal(21, read.Problems.Count);
        Assert.Equal(new FieldProblem("", "30 more problems are not listed."), read.Problems[^1]);
        Assert.Equal(50, read.ProblemCount);
    }

    [Fact]
    public void What_was_given_is_kept_as_it_was_given()
    {
        var read = AnswersQuery.Read(Asked.Pairs("weight.size=x&weight.size=<b>"), Asked.Guide);

        Assert.Equal("<b>", read.Given["weight.size"]);
        Assert.Null(read.Answers.SizeWeight);
    }

    /// <summary>Whatever an address says, its one form says the same answers, and has that form.</summary>
    [Fact]
    public void The_one_form_of_any_address_is_its_own_form()
    {
        var keys = Gen.OneOf<string>(
            Gen.OneOf("size", "language", "policy", "need.api", "need.data", "need.x", "weight.size", "weight.language",
                "weighting"), Gen.String[0, 6]);
        var values = Gen.OneOf<string>(
            Gen.OneOf("small", "large", "Go", "python", "c#", "require", "nice", "must", "2.5", "0", "10", "unknown",
                ""), Gen.String[0, 6]);
        Gen.Select(keys, values).Array[0, 8].Sample(pairs =>
        {
            var usable = AnswersQuery.Read(pairs, Asked.Guide).Usable;
            var form = AnswersQuery.Pairs(usable, Asked.Guide).ToList();
            var again = AnswersQuery.Read(form, Asked.Guide);

            Assert.Empty(again.Problems);
            Assert.True(again.IsCanonical);
            Assert.Equal(form, AnswersQuery.Pairs(again.Answers, Asked.Guide));
        });
    }
}
