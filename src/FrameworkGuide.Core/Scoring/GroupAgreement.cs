namespace FrameworkGuide.Core.Scoring;

/// <summary>Whether the first of a group is the first of every member.</summary>
internal sealed class GroupAgreement(GroupEvaluation group)
{
    private readonly IReadOnlyList<int>[] _firsts = [.. group.Evaluations.Select(e => e.FirstPlaces())];

    /// <summary>Those of the group's first that are first for every member.</summary>
    public IReadOnlyList<int> On(IReadOnlyList<int> first) => [.. first.Where(f => _firsts.All(m => m.Contains(f)))];

    /// <summary>The same, if one person who gave some answers had given others.</summary>
    /// <param name="place">Of the answers among the different ones.</param>
    /// <param name="then">The other answers.</param>
    public IReadOnlyList<int> On(IReadOnlyList<int> first, int place, Evaluation then)
    {
        var own = then.FirstPlaces();
        return
        [
            .. first.Where(f => own.Contains(f)
                && _firsts.Where((_, m) => m != place || group.Times[m] > 1).All(m => m.Contains(f))),
        ];
    }
}
