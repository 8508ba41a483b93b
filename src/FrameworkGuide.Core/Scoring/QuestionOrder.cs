using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// In which order open questions are best asked: first the one after whose answer the first place most often is the one
/// that all answers together will give. That is counted over 1,024 ways in which all questions could be answered,
/// drawn as probable as <see cref="PlausibleAnswers"/> says, the same each time. Asking what most often changes the
/// first place, or what tells most about the last one, takes more questions (record 0017 has the figures).
/// </summary>
public static class QuestionOrder
{
    private const int Samples = 1024;

    /// <param name="unanswered">What is not answered and may still be.</param>
    /// <param name="among">Of these, the ones to put in order.</param>
    /// <returns>The best to ask first; equals in the order they were given in.</returns>
    public static IReadOnlyList<Criterion> Find(
        CatalogSnapshot catalog, ProjectAnswers answers, IReadOnlyCollection<Criterion> unanswered,
        IReadOnlyCollection<Criterion> among)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(unanswered);
        ArgumentNullException.ThrowIfNull(among);
        if (among.Count < 2)
            return [.. among];
        catalog = catalog.Only(answers.Only);
        var now = new Evaluation(catalog, answers);
        var race = new FirstPlaceRace(now);
        var questions = unanswered.Select(c => new AskedQuestion(c, catalog, answers, now, race, Samples)).ToList();
        var last = LastFirsts(race, questions);
        var value = questions.ToDictionary(q => q.Criterion, q => Agreement(race, q, last));
        return [.. among.OrderByDescending(c => value.GetValueOrDefault(c))];
    }

    /// <summary>Who comes first in each sample once all is answered.</summary>
    private static ulong[] LastFirsts(FirstPlaceRace race, List<AskedQuestion> questions)
    {
        var last = new ulong[Samples];
        var sums = new double[race.Sums.Length];
        for (var s = 0; s < Samples; s++)
        {
            race.Sums.CopyTo(sums, 0);
            var ruledOut = 0UL;
            foreach (var question in questions)
            {
                var option = question.Options[question.Drawn[s]];
                for (var i = 0; i < sums.Length; i++)
                    sums[i] += option.Added[i];
                ruledOut |= option.RuledOut;
            }

            last[s] = FirstPlaceRace.Firsts(sums, ruledOut);
        }

        return last;
    }

    /// <summary>
    /// How well who comes first after an answer agrees with who will, over the samples in which any does.
    /// </summary>
    private static double Agreement(FirstPlaceRace race, AskedQuestion question, ulong[] last)
    {
        ulong[] firsts = [.. question.Options.Select(o => race.FirstsWith(o.Added, o.RuledOut))];
        var agreement = 0.0;
        for (var s = 0; s < last.Length; s++)
            if (last[s] != 0)
                agreement += FirstPlaceRace.Overlap(firsts[question.Drawn[s]], last[s]);
        return agreement;
    }
}
