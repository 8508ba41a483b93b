using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class TenthsTests
{
    public static TheoryData<double[], double[]> Cases => new()
    {
        { [], [] },
        { [0], [0] },
        { [100], [100] },
        { [12.34], [12.3] },
        { [12.35], [12.4] },

        // Three thirds: the first of equals is rounded up.
        { [100.0 / 3, 100.0 / 3, 100.0 / 3], [33.4, 33.3, 33.3] },
        { [200.0 / 3, 100.0 / 3], [66.7, 33.3] },

        // Each alone would be rounded up, and the sum would be shown as 0.3 too much.
        { [10.05, 10.05, 10.05, 10.05, 10.05, 10.05], [10.1, 10.1, 10.1, 10, 10, 10] },

        // Each alone would be rounded down.
        { [10.04, 10.04, 10.04], [10.1, 10, 10] },

        // The largest remainders go up, wherever they stand.
        { [1.01, 2.09, 3.05], [1, 2.1, 3.1] },
        { [0.04, 0.04, 0.04, 0.04], [0.1, 0.1, 0, 0] },

        // Numbers a hair under a tenth are that tenth.
        { [0.1 + 0.2, 1 - 0.9, 0.7 + 0.1], [0.3, 0.1, 0.8] },
        { [4.35, 5.65], [4.4, 5.6] },
        { [29.999999999999996, 20], [30, 20] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_rounded_to_tenths_that_add_up_to_their_rounded_sum(double[] numbers, double[] tenths) =>
        Assert.Equal(tenths, Tenths.Of(numbers));

    [Fact]
    public void Any_numbers_stay_within_a_tenth_of_themselves_and_keep_their_order()
    {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++)
        {
            var numbers = Enumerable.Range(0, 1 + random.Next(23))
                .Select(_ => Math.Round(random.NextDouble() * 20, random.Next(1, 16))).Order().ToArray();

            var tenths = Tenths.Of(numbers);

            Assert.Equal(numbers.Length, tenths.Count);
            Assert.Equal(Tenths.Of(numbers.Sum()), tenths.Sum(), 1e-9);
            foreach (var (number, tenth) in numbers.Zip(tenths))
                Assert.True(
                    Math.Abs(tenth - number) < 0.1 && Math.Abs(tenth * 10 - Math.Round(tenth * 10)) < 1e-9,
                    $"{number} is shown as {tenth}");
            Assert.All(tenths.Zip(tenths.Skip(1)).Zip(numbers.Zip(numbers.Skip(1))), p => Assert.True(
                p.First.First <= p.First.Second || p.Second.Second - p.Second.First < 1e-9));
        }
    }

    /// <summary>
    /// Differences add up to the difference of two rounded sums, which can be off by a tenth from their own.
    /// </summary>
    [Fact]
    public void Differences_add_up_to_the_lead_and_keep_their_signs()
    {
        var random = new Random(9);
        for (var i = 0; i < 10_000; i++)
        {
            var count = 1 + random.Next(9);
            double[] Points() => [.. Enumerable.Range(0, count).Select(_ => random.Next(8) * random.Next(1, 60) / 7.0)];
            var (own, others) = (Points(), Points());
            var differences = own.Zip(others, (o, t) => o - t).ToList();
            var lead = Math.Round(Tenths.Of(own.Sum()) - Tenths.Of(others.Sum()), 1);

            var tenths = Tenths.Of(differences, lead);

            Assert.Equal(lead, tenths.Sum(), 1e-9);
            Assert.All(differences.Zip(tenths), p => Assert.True(
                Math.Abs(p.First - p.Second) < 0.1 && p.First * p.Second >= 0, $"{p.First} is shown as {p.Second}"));
            Assert.All(differences.Zip(tenths).Where(p => p.First == 0), p => Assert.Equal(0, p.Second));
        }
    }

    /// <summary>Points as the engine computes them, whose score is shown elsewhere without them.</summary>
    [Fact]
    public void Points_add_up_to_the_score_as_it_is_shown_alone()
    {
        var random = new Random(8);
        for (var i = 0; i < 10_000; i++)
        {
            var count = 1 + random.Next(8);
            var weights = random.GetItems<double>([1, 2, 3, 4, 0.5, 2.5], count);
            var ratings = random.GetItems<double>([0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5], count);
            var (sum, total) = (weights.Zip(ratings, (w, r) => w * r).Sum(), weights.Sum());

            var points = Tenths.Of([.. weights.Zip(ratings, (w, r) => 20.0 * (w * r) / total)]);

            Assert.Equal(Tenths.Of(20.0 * sum / total), points.Sum(), 1e-9);
        }
    }
}
