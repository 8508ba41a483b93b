namespace FrameworkGuide.Core.Scoring;

/// <summary>The order of frameworks for a group, as their places in the snapshot.</summary>
internal static class GroupOrder
{
    /// <summary>
    /// Those that meet the conditions of all, best score first; and the others: fewest unmet conditions first, then the
    /// smallest misses, then the best score. Equals by name.
    /// </summary>
    public static (int[] Ranked, int[] RuledOut) Of(GroupEvaluation group)
    {
        var all = Enumerable.Range(0, group.FrameworkCount);
        return (
            [.. all.Where(f => !group.IsRuledOut(f)).OrderByDescending(group.Score)],
            [
                .. all.Where(group.IsRuledOut).Select(f => (Framework: f, Misses: Misses(group, f)))
                    .OrderBy(f => f.Misses.Count)
                    .ThenBy(f => f.Misses.Sum)
                    .ThenByDescending(f => group.Score(f.Framework))
                    .Select(f => f.Framework),
            ]);
    }

    private static (int Count, double Sum) Misses(GroupEvaluation group, int framework)
    {
        var (count, sum) = (0, 0.0);
        for (var i = 0; i < group.Evaluations.Count; i++)
            foreach (var criterion in group.Evaluations[i].Criteria)
                if (criterion.MissOf(framework) is { } miss)
                    (count, sum) = (count + group.Times[i], sum + group.Times[i] * miss);
        return (count, sum);
    }
}
