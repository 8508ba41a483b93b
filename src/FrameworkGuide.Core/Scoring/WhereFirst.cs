using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Where each framework comes first over the questionnaire's space: every size or none, and up to two needs, each
/// important, at the site's weights; with the language open, and with each language of a framework. Where k frameworks
/// share the first place, each has 1/k of it.
/// </summary>
/// <remarks>
/// The language is kept apart because it outweighs the rest: with it, nearly every first place goes to the frameworks
/// in it.
/// </remarks>
public sealed class WhereFirst
{
    /// <summary>Over more frameworks than this the space takes too long to walk.</summary>
    public const int MostFrameworks = 100;

    private const double Important = 2;

    private readonly Dictionary<string, IReadOnlyList<FirstShare>> _shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _overall = new(StringComparer.Ordinal);

    private WhereFirst(CatalogSnapshot catalog) => Walk(catalog);

    /// <summary>How many combinations were ranked that leave the language open.</summary>
    public int Combinations { get; private set; }

    /// <summary>
    /// The walk over the space of a catalog, done when it is first asked for; null where it has none or more than <see
    /// cref="MostFrameworks"/> frameworks.
    /// </summary>
    public static WhereFirst? Compute(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Derived(c => c.Frameworks.Count is 0 or > MostFrameworks ? null : new WhereFirst(c));
    }

    /// <summary>Its share, 0 to 1, of the first places of all combinations that leave the language open.</summary>
    public double Overall(string slug) => _overall[slug];

    /// <summary>Its shares with each answer given: sizes, languages, needs in the order of the content.</summary>
    public IReadOnlyList<FirstShare> SharesOf(string slug) => _shares[slug];

    private void Walk(CatalogSnapshot catalog)
    {
        var (frameworks, table, site) = (catalog.Frameworks, RatingTable.Of(catalog), catalog.Site);
        var sizes = Enum.GetValues<ProjectSize>();
        var languages = frameworks.SelectMany(f => f.Languages).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.OrdinalIgnoreCase).ToArray();
        (double Weight, double[] Values)[] sizeColumns = [default, .. sizes.Select(
            s => (site.SizeWeight, table.Of(s).Values))];
        (double Weight, double[] Values)[] languageColumns = [default, .. languages.Select(
            l => (site.LanguageWeight, LanguageCloseness.Column(catalog, [l]).Values))];
        (double Weight, double[] Values)[] needColumns = [default, .. catalog.Needs.Select(
            n => (Important, table.OfNeed(n.Key)!.Values))];

        int LastOf(int first) => first == 0 ? 0 : needColumns.Length;
        var tally = new Tally(frameworks.Count, sizeColumns.Length, languageColumns.Length, needColumns.Length);
        var sums = new double[frameworks.Count];
        for (var s = 0; s < sizeColumns.Length; s++)
            for (var l = 0; l < languageColumns.Length; l++)
                for (var first = 0; first < needColumns.Length; first++)
                    // No need, one need, or two: a pair is taken once, its lower one first.
                    for (var second = first == 0 ? 0 : first + 1; second <= LastOf(first); second++)
                    {
                        var other = second == needColumns.Length ? 0 : second; // behind the last pair: the need alone
                        var weight = sizeColumns[s].Weight + languageColumns[l].Weight + needColumns[first].Weight
                            + needColumns[other].Weight;
                        if (weight == 0)
                            continue;
                        Array.Clear(sums);
                        Add(sums, sizeColumns[s]);
                        Add(sums, languageColumns[l]);
                        Add(sums, needColumns[first]);
                        Add(sums, needColumns[other]);
                        tally.Count(sums, Evaluation.Equal * weight / Evaluation.PointsOfRating, s, l, first, other);
                        if (l == 0)
                            Combinations++;
                    }

        for (var f = 0; f < frameworks.Count; f++)
        {
            _overall[frameworks[f].Slug] = tally.Overall(f, Combinations);
            _shares[frameworks[f].Slug] =
            [
                .. sizes.Select((size, i) => new FirstShare(
                    Criterion.Size, size.ToString().ToLowerInvariant(), tally.OfSize(f, i + 1))),
                .. languages.Select(
                    (language, i) => new FirstShare(Criterion.Language, language, tally.OfLanguage(f, i + 1))),
                .. catalog.Needs.Select(
                    (need, i) => new FirstShare(Criterion.OfNeed(need.Key), need.Key, tally.OfNeed(f, i + 1))),
            ];
        }
    }

    private static void Add(double[] sums, (double Weight, double[] Values) column)
    {
        if (column.Values is not { } values)
            return;
        for (var i = 0; i < sums.Length; i++)
            sums[i] += column.Weight * values[i];
    }

    /// <summary>First places of each framework, by each answer; place 0 of an answer is "not answered".</summary>
    private sealed class Tally(int frameworks, int sizes, int languages, int needs)
    {
        private readonly double[,] _sizes = new double[frameworks, sizes];
        private readonly double[,] _languages = new double[frameworks, languages];
        private readonly double[,] _needs = new double[frameworks, needs];
        private readonly int[] _ofSize = new int[sizes];
        private readonly int[] _ofLanguage = new int[languages];
        private readonly int[] _ofNeed = new int[needs];
        private readonly double[] _overall = new double[frameworks];

        public void Count(double[] sums, double equal, int size, int language, int need, int otherNeed)
        {
            _ofLanguage[language]++;
            if (language == 0)
            {
                _ofSize[size]++;
                _ofNeed[need]++;
                if (otherNeed > 0)
                    _ofNeed[otherNeed]++;
            }

            var best = double.NegativeInfinity;
            foreach (var sum in sums)
                best = Math.Max(best, sum);
            var firsts = 0;
            foreach (var sum in sums)
                if (sum >= best - equal)
                    firsts++;
            for (var f = 0; f < sums.Length; f++)
            {
                if (sums[f] < best - equal)
                    continue;
                var share = 1.0 / firsts;
                _languages[f, language] += share;
                if (language > 0)
                    continue;
                _overall[f] += share;
                _sizes[f, size] += share;
                _needs[f, need] += share;
                if (otherNeed > 0)
                    _needs[f, otherNeed] += share;
            }
        }

        public double Overall(int framework, int combinations) =>
            combinations == 0 ? 0 : _overall[framework] / combinations;

        public double OfSize(int framework, int size) => Share(_sizes[framework, size], _ofSize[size]);

        public double OfLanguage(int framework, int language) =>
            Share(_languages[framework, language], _ofLanguage[language]);

        public double OfNeed(int framework, int need) => Share(_needs[framework, need], _ofNeed[need]);

        private static double Share(double firsts, int of) => of == 0 ? 0 : firsts / of;
    }
}
