using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Goes back through what was published since a decision, and tells of what changes it.</summary>
/// <param name="profileOf">Finds a whole profile of a content by its slug.</param>
public sealed class DecisionEvents(
    DecisionSide then, DecisionSide now, Func<CatalogSnapshot, string, FrameworkProfile?> profileOf)
{
    /// <summary>The newest first.</summary>
    /// <param name="newestFirst">Every publication since the moment of the decision; read as far as is needed.</param>
    /// <param name="most">No more are told.</param>
    public IReadOnlyList<DecisionEvent> List(IEnumerable<PublishedStep> newestFirst, int most) =>
        [.. All(newestFirst).Take(most)];

    private IEnumerable<DecisionEvent> All(IEnumerable<PublishedStep> newestFirst)
    {
        var (after, until) = (now, now.Day);
        foreach (var step in newestFirst)
        {
            var day = DateOnly.FromDateTime(step.PublishedUtc);
            foreach (var turn in Turns(after, day > then.Day ? day : then.Day, until))
                yield return turn;
            var (from, to) = (SideOf(step.Before, day), after.On(day));
            if (Publication(step, from, to, day) is { } publication)
                yield return publication;
            (after, until) = (from, day < until ? day : until);
        }

        foreach (var turn in Turns(after, then.Day, until))
            yield return turn;
    }

    private static DecisionEvent? Publication(PublishedStep step, DecisionSide from, DecisionSide to, DateOnly day)
    {
        var changes = DecisionChanges.Facts(from, to, _ => []);
        return changes.Count == 0
            ? null
            : new DecisionEvent(
                English.Digits(step.Id), step.PublishedUtc,
                DecisionTexts.Event(changes, from.Recommendation, to.Recommendation),
                [.. changes.Select(c => c with { Day = day })]);
    }

    /// <summary>
    /// The days after one, up to another, on which support began or ended by itself, the newest first.
    /// </summary>
    private static IEnumerable<DecisionEvent> Turns(DecisionSide side, DateOnly after, DateOnly until)
    {
        var days = side.Listed.SelectMany(s => SupportChanges.Turns(side.Framework(s)!, after, until)).Distinct()
            .OrderDescending();
        foreach (var day in days)
        {
            var changes = DecisionChanges.Facts(side.On(day.AddDays(-1)), side.On(day), _ => []);
            if (changes.Count > 0)
                yield return new DecisionEvent(
                    $"support-{KeptQuery.Write(day)}", day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                    DecisionTexts.Event(changes, side.Recommendation, side.Recommendation), changes);
        }
    }

    private DecisionSide SideOf(CatalogSnapshot content, DateOnly day) =>
        new(content, day, now.Answers, slug => profileOf(content, slug));
}
