using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The scores of all frameworks for several people, without draws: the mean of what each gives. Equal answers are
/// evaluated once, and added up in an order that does not depend on who gave them.
/// </summary>
internal sealed class GroupEvaluation
{
    private readonly int[] _memberOf;

    /// <exception cref="ArgumentException">
    /// Nobody, somebody whose answers weigh nothing, or members with different shortlists.
    /// </exception>
    public GroupEvaluation(CatalogSnapshot catalog, IReadOnlyList<ProjectAnswers> members)
    {
        if (members.Count == 0)
            throw new ArgumentException("A group has at least one member.", nameof(members));
        if (members.Any(m => !m.Only.SequenceEqual(members[0].Only)))
            throw new ArgumentException("A group ranks one shortlist.", nameof(members));
        Catalog = catalog = catalog.Only(members[0].Only);
        var texts = members.Select(m => TextOf(m, catalog)).ToList();
        var distinct = texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        _memberOf = [.. texts.Select(t => distinct.IndexOf(t))];
        Distinct = [.. distinct.Select(t => members[texts.IndexOf(t)])];
        Evaluations = [.. Distinct.Select(answers => new Evaluation(catalog, answers))];
        if (Evaluations.Any(e => e.RawTotal == 0))
            throw new ArgumentException("A member's answers weigh nothing.", nameof(members));
        Times = [.. distinct.Select(t => texts.Count(other => other == t))];
        Count = members.Count;
        Criteria = [.. catalog.Needs.Select(n => Criterion.OfNeed(n.Key)).Prepend(Criterion.Language)
            .Prepend(Criterion.Size).Where(c => Evaluations.Any(e => e.Criteria.Any(w => w.Criterion == c)))];
        Totals = new double[catalog.Frameworks.Count];
        RuledOutBy = new int[Totals.Length];
        for (var i = 0; i < Evaluations.Count; i++)
            Add(Evaluations[i], Times[i], Totals, RuledOutBy);
    }

    /// <summary>With the frameworks alone that the members ask to rank.</summary>
    public CatalogSnapshot Catalog { get; }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>The different answers, by the text of their address.</summary>
    public IReadOnlyList<ProjectAnswers> Distinct { get; }

    /// <summary>Of the different answers, in the same order.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; }

    /// <summary>How many people gave each, in the same order.</summary>
    public IReadOnlyList<int> Times { get; }

    /// <summary>What anybody answered so that it counts: size, languages, needs in the order of the content.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The sum of all scores, in the order of the snapshot's frameworks.</summary>
    public double[] Totals { get; }

    /// <summary>How many people's conditions rule a framework out, in the same order.</summary>
    public int[] RuledOutBy { get; }

    public int FrameworkCount => Totals.Length;

    /// <summary>The place of a member's answers among the different ones.</summary>
    public int PlaceOf(int member) => _memberOf[member];

    /// <summary>A framework's score, 0 to 100: the mean of all.</summary>
    public double Score(int framework) => Totals[framework] / Count;

    /// <summary>The mean of the scores as they are reported.</summary>
    public double ExactScore(int framework) => Mean(e => e.ExactScore(framework));

    /// <summary>The mean over all people of what is computed from the answers of each.</summary>
    public double Mean(Func<Evaluation, double> of)
    {
        var sum = 0.0;
        for (var i = 0; i < Evaluations.Count; i++)
            sum += Times[i] * of(Evaluations[i]);
        return sum / Count;
    }

    public bool IsRuledOut(int framework) => RuledOutBy[framework] > 0;

    /// <summary>The places of those that share the first rank; empty where all are ruled out.</summary>
    public IReadOnlyList<int> FirstPlaces() => Firsts(Totals, RuledOutBy, Count);

    /// <summary>The same, if one person who gave some answers had given others.</summary>
    /// <param name="place">Of the answers among the different ones.</param>
    /// <param name="then">The other answers.</param>
    public IReadOnlyList<int> FirstPlaces(int place, Evaluation then)
    {
        var (totals, ruledOutBy) = ((double[])Totals.Clone(), (int[])RuledOutBy.Clone());
        Add(Evaluations[place], -1, totals, ruledOutBy);
        Add(then, 1, totals, ruledOutBy);
        return Firsts(totals, ruledOutBy, Count);
    }

    /// <summary>Equal for answers that come to the same; an address leaves out languages that the catalog
    /// lacks.</summary>
    private static string TextOf(ProjectAnswers answers, CatalogSnapshot catalog) => string.Join(
        '\n',
        [
            AnswersQuery.Format(answers, catalog),
            .. answers.Languages.Except(catalog.LanguageNames).Order(StringComparer.Ordinal),
        ]);

    private static void Add(Evaluation evaluation, int times, double[] totals, int[] ruledOutBy)
    {
        for (var f = 0; f < totals.Length; f++)
        {
            totals[f] += times * evaluation.Scores[f];
            if (evaluation.IsRuledOut(f))
                ruledOutBy[f] += times;
        }
    }

    private static List<int> Firsts(double[] totals, int[] ruledOutBy, int count)
    {
        var best = double.NegativeInfinity;
        for (var f = 0; f < totals.Length; f++)
            if (ruledOutBy[f] == 0)
                best = Math.Max(best, totals[f]);
        return
        [
            .. Enumerable.Range(0, totals.Length)
                .Where(f => ruledOutBy[f] == 0 && totals[f] >= best - count * Evaluation.Equal),
        ];
    }
}
