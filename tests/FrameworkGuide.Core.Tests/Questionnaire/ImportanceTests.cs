using CsCheck;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class ImportanceTests
{
    [Theory]
    [InlineData("nice", 1, false)]
    [InlineData("important", 2, false)]
    [InlineData("must", 4, true)]
    public void A_word_has_its_weight_and_must_alone_rules_out(string word, double weight, bool isMust)
    {
        Assert.True(Importance.TryParse(word, out var importance));
        Assert.Equal((weight, isMust, false), (importance.Weight, importance.IsMust, importance.IsNumber));
        Assert.Equal(word, importance.ToString());
        Assert.Contains(importance, Importance.Words);
    }

    [Fact]
    public void The_words_go_from_the_least_to_the_most() =>
        Assert.Equal([Importance.Nice, Importance.Important, Importance.Must], Importance.Words);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("2.5", 2.5)]
    [InlineData("0.1", 0.1)]
    [InlineData("4", 4)]
    [InlineData("10", 10)]
    [InlineData("10.0", 10)]
    [InlineData("02.50", 2.5)]
    [InlineData("3.333333333333333", 3.333333333333)] // twelve places count
    [InlineData("0.0000000000001", 0)]
    public void A_plain_number_from_0_to_10_is_a_weight_that_never_rules_out(string text, double weight)
    {
        Assert.True(Importance.TryParse(text, out var importance));
        Assert.Equal((weight, false, true), (importance.Weight, importance.IsMust, importance.IsNumber));
        Assert.True(Importance.TryParseWeight(text, out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Nice")]
    [InlineData("MUST")]
    [InlineData(" must")]
    [InlineData("must\n")]
    [InlineData("musts")]
    [InlineData("need")]
    [InlineData("-1")]
    [InlineData("-0")]
    [InlineData("+1")]
    [InlineData("2,5")]
    [InlineData("1 000")]
    [InlineData(" 2")]
    [InlineData("2 ")]
    [InlineData("1e0")]
    [InlineData("1E-3")]
    [InlineData("0x1")]
    [InlineData("1.2.3")]
    [InlineData(".")]
    [InlineData("2½")]
    [InlineData("٢")]
    [InlineData("(2)")]
    [InlineData("2%")]
    [InlineData("10.0001")]
    [InlineData("11")]
    [InlineData("99999999999999999999999999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("∞")]
    public void Anything_else_is_refused_and_counts_as_no_answer(string? text)
    {
        Assert.False(Importance.TryParse(text, out var importance));
        Assert.Equal(default, importance);
        Assert.False(Importance.TryParseWeight(text, out _));
    }

    [Theory]
    [InlineData("nice")]
    [InlineData("must")]
    public void A_word_is_no_weight(string word) => Assert.False(Importance.TryParseWeight(word, out _));

    [Theory]
    [InlineData(-0.001)]
    [InlineData(10.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_weight_out_of_range_is_refused(double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Importance.OfWeight(weight));

    [Fact]
    public void A_number_is_not_the_word_of_the_same_weight()
    {
        Assert.NotEqual(Importance.Must, Importance.OfWeight(4));
        Assert.False(Importance.OfWeight(4).IsMust);
        Assert.Equal(Importance.OfWeight(4), Importance.OfWeight(4.0000000000001));
        Assert.Equal(default, Importance.OfWeight(0));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(10, "10")]
    [InlineData(2.5, "2.5")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(1e-12, "0.000000000001")]
    [InlineData(1.0 / 3, "0.333333333333")]
    public void A_number_is_written_without_exponent_and_without_what_does_not_count(double weight, string text)
    {
        Assert.Equal(text, Importance.OfWeight(weight).ToString());
        Assert.Equal(text, Importance.Format(weight));
    }

    [Fact]
    public void What_is_written_is_read_back_the_same() =>
        Gen.OneOf<double>(Gen.Double[0, 10], Gen.Int[0, 1000].Select(i => i / 100.0)).Sample(
        weight =>
        {
            var importance = Importance.OfWeight(weight);
            Assert.True(Importance.TryParse(importance.ToString(), out var read));
            Assert.Equal(importance, read);
            Assert.Equal(weight, read.Weight, 1e-12);
            Assert.True(Importance.TryParseWeight(Importance.Format(importance.Weight), out var again));
            Assert.Equal(importance.Weight, again);
        },
        iter: 5000);
}
