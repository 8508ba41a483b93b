using CsCheck;
using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Core.Tests.Decisions;

public sealed class RecordQueryTests
{
    [Fact]
    public void Fields_are_taken_in_one_line_and_empty_ones_left_out()
    {
        var query = RecordQuery.Read(
            [("title", "  Use\r\nit "), ("status", "accepted"), ("number", "0042"), ("consulted", " "), ("x", "y")]);

        Assert.Empty(query.Problems);
        Assert.Equal(("Use it", RecordStatus.Accepted, 42, null), (
            query.Fields.Title, query.Fields.Status, query.Fields.Number, query.Fields.Consulted));
        Assert.False(query.IsCanonical);
    }

    [Fact]
    public void The_form_that_is_written_is_the_canonical_one() => Recorded.HostileFields.Sample(
        fields =>
        {
            var read = RecordQuery.Read(RecordQuery.Pairs(fields));

            Assert.Equal(fields, read.Fields);
            Assert.True(read.IsCanonical);
        });

    [Theory]
    [InlineData("status", "done", "'done' is not a status; allowed: proposed, accepted, rejected, deprecated and "
        + "superseded")]
    [InlineData("status", "Accepted",
        "'Accepted' is not a status; allowed: proposed, accepted, rejected, deprecated "
        + "and superseded; did you mean 'accepted'?")]
    [InlineData("number", "0", "'0' is not a number of a record; allowed: a whole number from 1 to 9999")]
    [InlineData("number", "1e3", "'1e3' is not a number of a record; allowed: a whole number from 1 to 9999")]
    [InlineData("informed", "a\u202eb",
        "this has a character that nobody sees, U+202E; allowed: text without control "
        + "characters")]
    [InlineData("informed", "a\0b", "this has a character that nobody sees, U+0000; allowed: text without control "
        + "characters")]
    public void What_cannot_be_taken_is_told_with_what_is_allowed(string field, string value, string message)
    {
        var query = RecordQuery.Read([(field, value)]);

        var problem = Assert.Single(query.Problems);
        Assert.Equal((field, message), (problem.Field, problem.Message));
        Assert.Equal(value, query.Given[field]);
    }

    [Theory]
    [InlineData("title", 200)]
    [InlineData("because", 2000)]
    public void A_field_has_a_most_of_characters(string field, int most)
    {
        Assert.Empty(RecordQuery.Read([(field, new string('x', most) + "  ")]).Problems);
        var problem = Assert.Single(RecordQuery.Read([(field, new string('x', most + 1))]).Problems);
        Assert.StartsWith($"this has {most + 1:N0} characters; allowed: at most ", problem.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_given_twice_is_not_taken()
    {
        var query = RecordQuery.Read([("title", "a"), ("title", "b")]);

        Assert.Null(query.Fields.Title);
        Assert.Equal("this is given more than once; allowed: one value", Assert.Single(query.Problems).Message);
    }
}
