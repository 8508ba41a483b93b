using CsCheck;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class KeyedDrawsTests
{
    private static readonly ulong[] Published =
        [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];

    [Fact]
    public void Numbers_are_the_published_outputs_of_SplitMix64()
    {
        // Seed 1234567: https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64
        var numbers = new double[8];

        new KeyedDraws(1234567).Fill(numbers, first: 0);

        Assert.Equal(Published.Select(NaiveDraws.Unit), numbers.Take(5));
        Assert.Equal(Published, Enumerable.Range(0, 5).Select(n => NaiveDraws.SplitMix64(1234567, n)));
    }

    [Theory]
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c
    [InlineData("", 0xcbf29ce484222325)]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0x85944171f73967e8)]
    public void The_hash_that_the_numbers_are_checked_against_is_the_published_one(string text, ulong hash) =>
        Assert.Equal(hash, NaiveDraws.Fnv1A([.. text.Select(c => (byte)c)]));

    [Fact]
    public void A_name_and_a_count_give_a_number_wherever_the_counting_starts() =>
        Gen.Select(Gen.String, Gen.String, Gen.Int[0, 100_000], Gen.Int[1, 8]).Sample(
            (slug, name, first, fours) =>
            {
                var numbers = new double[4 * fours];
                KeyedDraws.OfWeight(new Criterion(name)).Fill(numbers, first);
                Assert.Equal(numbers.Select((_, i) => NaiveDraws.OfWeight(new Criterion(name), first + i)), numbers);
                KeyedDraws.OfRating(slug, new Criterion(name)).Fill(numbers, first);
                Assert.Equal(
                    numbers.Select((_, i) => NaiveDraws.OfRating(slug, new Criterion(name), first + i)), numbers);
                Assert.All(numbers, n => Assert.InRange(n, 0, Math.BitDecrement(1)));
            },
            iter: 200);

    [Theory]
    // Worked out by another program from the definitions: FNV-1a over UTF-16, low bytes first, then SplitMix64, then 52
    // bits.
    [InlineData("size", "0.880027339160474 0.10809273052788759 0.26005721498121437 0.512805847655248")]
    [InlineData("language", "0.9107976912123508 0.8517148732850097 0.056742969660925846 0.5279111365568807")]
    [InlineData("needs/api", "0.6928461873671776 0.4365275031747915 0.7505632284349235 0.9871375631469343")]
    public void The_first_numbers_of_a_weight_are_these_on_every_machine(string criterion, string expected)
    {
        var numbers = new double[4];
        KeyedDraws.OfWeight(new Criterion(criterion)).Fill(numbers, first: 0);
        Assert.Equal(expected, Text(numbers));
    }

    [Theory]
    [InlineData("django", "needs/api", "0.9812530944670252 0.5802443316592243 0.7078574777436049 0.6245724622235809")]
    [InlineData("django", "size", "0.22946026801903585 0.6552507559511143 0.16876014448754773 0.78610815916342")]
    [InlineData("élan-✓", "needs/größe",
        "0.46618972153847826 0.8470341113952089 0.37934554533629594 0.27033858369918784")]
    public void The_first_numbers_of_a_rating_are_these_on_every_machine(string slug, string criterion, string expected)
    {
        var numbers = new double[4];
        KeyedDraws.OfRating(slug, new Criterion(criterion)).Fill(numbers, first: 0);
        Assert.Equal(expected, Text(numbers));
    }

    private static string Text(double[] numbers) => string.Join(' ', numbers.Select(n => n.ToString("R")));
}
