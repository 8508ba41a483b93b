using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>The shares of ranks of a group once more, one person, number and draw at a time.</summary>
internal static class NaiveGroupDraws
{
    /// <summary>By slug, the share of draws in which each framework that everybody leaves takes each rank.</summary>
    public static Dictionary<string, double[]> Shares(GroupCase asked)
    {
        var texts = asked.Members.Select(m => GroupCase.Text(asked.Catalog, m)).ToList();
        var distinct = texts.Distinct().Order(StringComparer.Ordinal).ToList();
        var people = texts.Zip(asked.Members, (text, answers) => new Person(
            new NaiveModel(new Case(asked.Catalog, answers)), answers.Weighting, distinct.IndexOf(text))).ToList();
        var frameworks = people.Select(p => p.Model.Meeting).Aggregate((a, b) => [.. a.Intersect(b)]);
        var movesRatings = people.Any(p => p.Weighting == Weighting.Stated);
        var shares = frameworks.ToDictionary(f => f.Slug, _ => new double[frameworks.Count]);
        for (var draw = 0; draw < NaiveDraws.Count; draw++)
        {
            var scores = new double[frameworks.Count];
            foreach (var person in people)
                foreach (var (criterion, weight) in person.Weights(draw))
                    for (var f = 0; f < scores.Length; f++)
                        scores[f] += 20 * weight / people.Count
                            * Rating(person.Model, frameworks[f], criterion, movesRatings, draw);
            for (var f = 0; f < scores.Length; f++)
            {
                var ahead = scores.Count(s => s > scores[f] + 1e-9);
                var equal = scores.Count(s => Math.Abs(s - scores[f]) <= 1e-9);
                for (var rank = ahead; rank < ahead + equal; rank++)
                    shares[frameworks[f].Slug][rank] += 1.0 / equal / NaiveDraws.Count;
            }
        }

        return shares;
    }

    private static double Rating(
        NaiveModel model, FrameworkSummary framework, Criterion criterion, bool moves, int draw)
    {
        var stated = 5 * (double)model.Value(framework, criterion);
        if (!moves || criterion == Criterion.Language)
            return stated;
        var u = NaiveDraws.OfRating(framework.Slug, criterion, draw);
        return model.IsRated(framework, criterion) ? stated + (u - 0.5) : 5 * u;
    }

    /// <param name="Number">Of the answers among the different ones.</param>
    private sealed record Person(NaiveModel Model, Weighting Weighting, int Number)
    {
        private readonly Criterion[] _criteria = [.. Model.Raw.Keys.OrderBy(c => c.Name, StringComparer.Ordinal)];

        public IEnumerable<(Criterion Criterion, double Weight)> Weights(int draw)
        {
            var u = _criteria.Select(c => NaiveDraws.Unit(NaiveDraws.SplitMix64(SeedOf(c), draw))).ToArray();
            double[] weights;
            if (Weighting == Weighting.Unknown)
            {
                double[] cuts = [0, .. u[..^1].Order(), 1];
                weights = [.. cuts.Zip(cuts.Skip(1), (below, above) => above - below)];
            }
            else
            {
                weights = [.. _criteria.Zip(u, (c, n) => (double)Model.Raw[c]
                    * (2 * n - 1 is var t && t >= 0 ? 1 + t : 1 / (1 - t)))];
            }

            return _criteria.Zip(weights.Select(w => w / weights.Sum()));
        }

        private ulong SeedOf(Criterion criterion) => NaiveDraws.SeedOf(
            Number == 0 ? criterion.Name : $"{criterion.Name}\n{Number.ToString(CultureInfo.InvariantCulture)}");
    }
}
