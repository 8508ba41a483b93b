using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Support of release lines that began or ended, or that has another end than was known.</summary>
internal static class SupportChanges
{
    public static IEnumerable<DecisionChange> Find(
        DecisionSide then, DecisionSide now, string slug, ChangeDays days)
    {
        var (before, after) = (Lines(then.Framework(slug)!), Lines(now.Framework(slug)!));
        foreach (var cycle in after.Keys.Union(before.Keys))
        {
            var (old, current) = (before.GetValueOrDefault(cycle), after.GetValueOrDefault(cycle));
            var (was, isNow) = (StatusOf(old, then.Day), StatusOf(current, now.Day));
            if (was == isNow || IsOver(was, then.Day) && IsOver(isNow, then.Day))
                continue;
            var published = days.Of(
                FactChanges.PathOf(slug),
                content => DatesOf((content as FrameworkProfile)?.Releases.FirstOrDefault(r => r.Cycle == cycle)));
            yield return new DecisionChange(
                DecisionChangeKind.Support, FactChanges.PathOf(slug),
                DecisionTexts.Support($"{now.Framework(slug)!.Name} {cycle}", was, isNow),
                DecisionTexts.Support(was), DecisionTexts.Support(isNow))
            {
                Day = ChangeDays.Later(published, LastTurn(current, then.Day, now.Day)),
                Framework = slug,
                Cycle = cycle,
                Why = current?.Note,
                Sources = current?.Source is { } source ? [source] : [],
            };
        }
    }

    /// <summary>The days after one day, up to another, on which the support of a framework changes by itself.</summary>
    public static IEnumerable<DateOnly> Turns(FrameworkSummary framework, DateOnly after, DateOnly until) =>
        framework.Releases.SelectMany(Turns).Where(d => d > after && d <= until);

    private static DateOnly? LastTurn(Release? release, DateOnly after, DateOnly until) =>
        release is null ? null
        : Turns(release).Where(d => d > after && d <= until).Select(d => (DateOnly?)d).Max();

    /// <summary>The last day of support is still supported: the day after is the turn.</summary>
    private static IEnumerable<DateOnly> Turns(Release release)
    {
        if (release.Released is { } released)
            yield return released;
        foreach (var end in new[] { release.ActiveSupportUntil, release.SecuritySupportUntil })
            if (end is { } last && last < DateOnly.MaxValue)
                yield return last.AddDays(1);
    }

    /// <summary>Null where there is no such release line, or it is not released yet.</summary>
    private static SupportStatus? StatusOf(Release? release, DateOnly day) =>
        release is null || release.Released > day ? null : SupportStatus.Of(release, day);

    /// <summary>Whether nothing was supported any more on a day, or yet.</summary>
    private static bool IsOver(SupportStatus? status, DateOnly day) =>
        status is not { } known || known.Kind == SupportKind.Ended && known.Until < day;

    private static (DateOnly?, DateOnly?, DateOnly?) DatesOf(Release? release) =>
        (release?.Released, release?.ActiveSupportUntil, release?.SecuritySupportUntil);

    /// <summary>By cycle. The content has each cycle once.</summary>
    private static Dictionary<string, Release> Lines(FrameworkSummary framework) =>
        framework.Releases.DistinctBy(r => r.Cycle).ToDictionary(r => r.Cycle, StringComparer.Ordinal);
}
