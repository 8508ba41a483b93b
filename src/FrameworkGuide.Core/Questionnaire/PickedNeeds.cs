namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// Needs as a form of boxes to tick says them: <c>pick</c> names one that matters, <c>must</c> one of these that is a
/// must-have. In an address it is another way to say <c>need.&lt;key&gt;</c>, and never the canonical one.
/// </summary>
internal sealed class PickedNeeds(AnswerRules rules)
{
    private readonly HashSet<string> _picked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _musts = new(StringComparer.Ordinal);
    private bool _isGiven;

    public static bool IsKey(string key) => key is AnswersQuery.Pick or AnswersQuery.MustPick;

    public void Take(string key, string value)
    {
        _isGiven |= key == AnswersQuery.Pick;
        if (value.Length > 0 && rules.IsNeed(key, value))
            (key == AnswersQuery.Pick ? _picked : _musts).Add(value);
    }

    /// <summary>
    /// Where needs were picked, those alone count: as important, as must-haves, or as what they weighed already.
    /// </summary>
    public void ApplyTo(Dictionary<string, Importance> needs)
    {
        if (!_isGiven)
            return;
        foreach (var gone in needs.Keys.Except(_picked).ToList())
            needs.Remove(gone);
        foreach (var need in _picked)
            needs[need] = _musts.Contains(need) ? Importance.Must
                : needs.TryGetValue(need, out var weighed) && !weighed.IsMust ? weighed
                : Importance.Important;
    }
}
