using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class GroupQueryTests
{
    private const string Ana = "size=small&need.api=important";
    private const string Ben = "need.data=must";

    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 2)), Some.Summary("bee", ("api", 3), ("data", 4)),
            Some.Summary("cat", ("api", 1), ("data", 1)),
        ],
        languages: [Some.Language("C#"), Some.Language("Python")]);

    [Fact]
    public void The_address_form_is_read_as_it_is_written()
    {
        var query = Read(("a", Ana), ("a", "language=C%23"), ("n", ""), ("n", "Ben & Co"));

        Assert.True(query.IsCanonical);
        Assert.Empty(query.Problems);
        Assert.Equal(["Person 1", "Ben & Co"], query.Members.Select(m => m.Name));
        Assert.Equal(["C#"], query.Members[1].Answers.Languages);
        Assert.Equal(
            "?a=size%3Dsmall%26need.api%3Dimportant&a=language%3DC%2523&n=&n=Ben%20%26%20Co",
            GroupQuery.Format(query.Members, Guide));
    }

    [Theory]
    [InlineData("?size=small&need.api=important")]
    [InlineData("https://other.example/recommend/result?need.api=important&size=small#first")]
    [InlineData("size=small&need.api=important&need.data=&unknown=1")]
    public void Other_forms_of_answers_are_taken_and_not_canonical(string answers)
    {
        var query = Read(("a", answers), ("a", Ben));

        Assert.Empty(query.Problems);
        Assert.False(query.IsCanonical);
        Assert.Equal(
            GroupQuery.Format(Read(("a", Ana), ("a", Ben)).Members, Guide), GroupQuery.Format(query.Members, Guide));
    }

    [Fact]
    public void Default_names_are_left_out()
    {
        var query = Read(("a", Ana), ("a", Ben), ("n", "Person 1"), ("n", "  "));

        Assert.False(query.IsCanonical);
        Assert.DoesNotContain("n=", GroupQuery.Format(query.Members, Guide), StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_have_the_same_name_and_what_they_are_called_is_kept()
    {
        var query = Read(("a", Ana), ("a", Ben), ("a", Ben), ("n", "Ana"), ("n", " ana\n"), ("n", "Ana (2)"));

        Assert.Equal(["Ana", "ana (2)", "Ana (2) (2)"], query.Members.Select(m => m.Name));
        var again = GroupQuery.Read(
            QueryText.Pairs(QueryText.Of(GroupQuery.Format(query.Members, Guide))), Guide);
        Assert.True(again.IsCanonical);
        Assert.Equal(query.Members.Select(m => m.Name), again.Members.Select(m => m.Name));
    }

    [Fact]
    public void The_keys_of_answers_add_one_person_behind_the_others()
    {
        var query = Read(("a", Ana), ("n", "Ana"), ("n", "Ben"), ("size", ""), ("need.data", "must"), ("policy", ""));

        Assert.Empty(query.Problems);
        Assert.Equal(["Ana", "Ben"], query.Members.Select(m => m.Name));
        Assert.True(query.Members[1].Answers.ImportanceOf("data").IsMust);
    }

    [Theory]
    [InlineData("Ben: https://a.example/recommend/result?need.data=must", "Ben")]
    [InlineData("Ben:https://a.example/recommend/result?need.data=must", "Ben")]
    [InlineData("Ben https://a.example:8080/guide/recommend/result?need.data=must#x", "Ben")]
    [InlineData("Ben: /recommend/result?need.data=must", "Ben")]
    [InlineData("Ben:/recommend/result?need.data=must", "Ben")]
    [InlineData("Dr. Ben: the 2nd: http://a.example/?need.data=must", "Dr. Ben: the 2nd")]
    [InlineData("https://a.example/recommend/result?need.data=must", "Person 2")]
    [InlineData("Ben: ?need.data=must", "Ben")]
    public void A_line_is_a_name_and_a_link(string line, string name)
    {
        var query = Read(("a", Ana), ("people", $"\r\n{line}\r\n\r\n"));

        Assert.Empty(query.Problems);
        Assert.Equal(name, query.Members[1].Name);
        Assert.True(query.Members[1].Answers.ImportanceOf("data").IsMust);
    }

    [Fact]
    public void A_member_without_answers_is_refused_by_name_and_the_others_are_kept()
    {
        var query = Read(("a", Ana), ("a", ""), ("n", "Ana"), ("n", "Ben"), ("people", "Cleo: no link"));

        Assert.Equal(
            [
                new GroupProblem("Ben", null, GroupTexts.NoAnswers),
                new GroupProblem("Cleo: no link", null, GroupTexts.NoLink),
            ],
            query.Problems);
        Assert.Equal(["Ana"], query.Members.Select(m => m.Name));
    }

    [Fact]
    public void Answers_that_cannot_be_taken_are_told_by_person_and_field()
    {
        var query = Read(("a", "size=huge&need.nope=must"), ("a", Ben), ("n", "Ana"));

        Assert.All(query.Problems, p => Assert.Equal("Ana", p.Person));
        Assert.Equal(["Size", "need.nope"], query.Problems.Select(p => p.Field));
        Assert.Contains("allowed: small, medium and large", query.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_people_names_or_letters_are_told()
    {
        (string, string)[] thirteen = [.. Enumerable.Repeat(("a", Ben), 13)];
        Assert.Equal(GroupTexts.TooMany(13), Assert.Single(Read(thirteen).Problems).Message);
        Assert.Equal(
            GroupTexts.MoreNames(3, 2),
            Assert.Single(Read(("a", Ana), ("a", Ben), ("n", "x"), ("n", "y"), ("n", "z")).Problems).Message);
        var longName = new string('x', 81);
        Assert.Equal(
            GroupTexts.LongName, Assert.Single(Read(("a", Ana), ("a", Ben), ("n", longName)).Problems).Message);
        Assert.Empty(Read(("a", Ana), ("a", Ben), ("n", longName[..80])).Problems);
    }

    [Fact]
    public void One_shortlist_is_that_of_all()
    {
        var own = Read(("a", Ana + "&only=ant&only=bee"), ("a", Ben + "&only=bee&only=ant"));
        Assert.Empty(own.Problems);
        Assert.Equal(["ant", "bee"], own.Only);
        Assert.All(own.Members, m => Assert.Equal(["ant", "bee"], m.Answers.Only));
        Assert.EndsWith("&only=ant&only=bee", GroupQuery.Format(own.Members, Guide), StringComparison.Ordinal);

        var named = Read(("a", Ana + "&only=ant&only=bee"), ("a", Ben), ("only", "cat"), ("only", "bee"));
        Assert.Empty(named.Problems);
        Assert.Equal(["bee", "cat"], named.Only);

        var different = Assert.Single(Read(("a", Ana + "&only=ant&only=bee"), ("a", Ben), ("n", "Ana")).Problems);
        Assert.Equal(("Person 2", "Shortlist"), (different.Person, different.Field));
        Assert.Equal(
            "Shortlist", Assert.Single(Read(("a", Ana), ("a", Ben), ("only", "dog")).Problems).Field);
    }

    [Fact]
    public void Nobody_is_no_problem()
    {
        var query = Read();

        Assert.Empty(query.Problems);
        Assert.Empty(query.Members);
        Assert.True(query.IsCanonical);
        Assert.Equal("", GroupQuery.Format(query.Members, Guide));
    }

    private static GroupQuery Read(params (string, string)[] pairs) => GroupQuery.Read(pairs, Guide);
}
