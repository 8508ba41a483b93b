namespace FrameworkGuide.Content.Editing;

/// <summary>Merges keys with their lines.</summary>
internal static class TreeMerge
{
    public static IReadOnlyList<MergePart> Merge(MergeNode original, MergeNode mine, MergeNode theirs)
    {
        if (mine.Text == theirs.Text || original.Text == theirs.Text)
            return [new MergePart(mine.Text)];
        if (original.Text == mine.Text)
            return [new MergePart(theirs.Text)];
        if (mine.Children is null || theirs.Children is null
            || MergeChildren(original.Children ?? [], mine.Children, theirs.Children) is not { } children)
            return [Conflict(mine.Label, original.Text, mine.Text, theirs.Text)];
        return
        [
            .. OfText(mine.Label, original.Children is null ? "" : original.Lead, mine.Lead, theirs.Lead),
            .. children,
        ];
    }

    /// <summary>Merges a text that is taken as a whole.</summary>
    public static IReadOnlyList<MergePart> OfText(string where, string original, string mine, string theirs) =>
        mine == theirs || original == theirs ? [new MergePart(mine)]
        : original == mine ? [new MergePart(theirs)]
        : [Conflict(where, original, mine, theirs)];

    /// <summary>Null where both put them in another order.</summary>
    private static List<MergePart>? MergeChildren(
        IReadOnlyList<MergeNode> original, IReadOnlyList<MergeNode> mine, IReadOnlyList<MergeNode> theirs)
    {
        (mine, theirs) = (WithOldKeys(original, mine), WithOldKeys(original, theirs));
        if (OrderOrNull(Keys(original), Keys(mine), Keys(theirs)) is not { } order)
            return null;
        var (o, m, t) = (ByKey(original), ByKey(mine), ByKey(theirs));
        var parts = new List<MergePart>();
        foreach (var key in order)
            parts.AddRange(MergeChild(o.GetValueOrDefault(key), m.GetValueOrDefault(key), t.GetValueOrDefault(key)));
        return EndLines(parts);
    }

    /// <summary>
    /// The items of a list, those whose sentence was rewritten by the key they had: what stands in the place of one
    /// that is gone is that one, changed. Where the two have no words in common it is merged as a whole.
    /// </summary>
    private static IReadOnlyList<MergeNode> WithOldKeys(
        IReadOnlyList<MergeNode> original, IReadOnlyList<MergeNode> changed)
    {
        if (!original.Any(n => n.IsNamedBySentence) || !changed.Any(n => n.IsNamedBySentence))
            return changed;
        var (before, after) = (Keys(original), Keys(changed));
        var match = SequenceMatch.Of(before, after);
        var result = changed.ToList();
        for (var i = 0; i < match.Length; i++)
        {
            if (match[i] < 0 || after.Contains(before[i]) || before.Contains(after[match[i]]))
                continue;
            var item = changed[match[i]];
            result[match[i]] = SequenceMatch.Likeness(before[i], item.Key) > 0
                ? item with { Key = before[i], Label = original[i].Label }
                : new MergeNode(before[i], original[i].Label, item.Text, null);
        }

        return result;
    }

    private static IReadOnlyList<MergePart> MergeChild(MergeNode? original, MergeNode? mine, MergeNode? theirs) =>
        (original, mine, theirs) switch
        {
            (_, { } m, { } t) => Merge(original ?? new MergeNode(m.Key, m.Label, "", null), m, t),
            (null, { } m, null) => [new MergePart(m.Text)],
            (null, null, { } t) => [new MergePart(t.Text)],
            ({ } o, null, { } t) => t.Text == o.Text ? [] : [Conflict(o.Label, o.Text, null, t.Text)],
            ({ } o, { } m, null) => m.Text == o.Text ? [] : [Conflict(o.Label, o.Text, m.Text, null)],
            _ => [],
        };

    /// <summary>
    /// The keys in the order of whoever moved some, with those that came in put behind the one they stand behind,
    /// theirs first; null where both moved keys, each otherwise.
    /// </summary>
    private static List<string>? OrderOrNull(List<string> original, List<string> mine, List<string> theirs)
    {
        var (mineMoved, theirsMoved) = (HasMoved(original, mine), HasMoved(original, theirs));
        if (mineMoved && theirsMoved && HasMoved(mine, theirs))
            return null;
        var order = mineMoved ? [.. mine] : theirsMoved ? [.. theirs] : new List<string>(original);
        Insert(mineMoved ? original : mine, order);
        Insert(theirs, order);
        Insert(mine, order);
        return order;
    }

    private static bool HasMoved(List<string> before, List<string> after)
    {
        var common = before.Intersect(after).ToHashSet(StringComparer.Ordinal);
        return !before.Where(common.Contains).SequenceEqual(after.Where(common.Contains), StringComparer.Ordinal);
    }

    private static void Insert(List<string> keys, List<string> order)
    {
        var known = order.ToHashSet(StringComparer.Ordinal);
        var behind = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var first = new List<string>();
        var following = first;
        foreach (var key in keys)
        {
            if (known.Contains(key))
                behind[key] = following = [];
            else
                following.Add(key);
        }

        List<string> merged =
        [
            .. first,
            .. order.SelectMany(k => behind.TryGetValue(k, out var added) ? added.Prepend(k) : [k]),
        ];
        order.Clear();
        order.AddRange(merged);
    }

    /// <summary>A last line without an end gets one where another key now follows it.</summary>
    private static List<MergePart> EndLines(List<MergePart> parts)
    {
        var end = parts.Select(p => RawLines.EndOf(p.Text)).FirstOrDefault(e => e.Length > 0) ?? "\n";
        for (var i = 0; i < parts.Count - 1; i++)
            if (parts[i] is { Conflict: null, Text: { Length: > 0 } text } && text[^1] is not ('\n' or '\r'))
                parts[i] = new MergePart(text + end);
        return parts;
    }

    private static MergePart Conflict(string where, string original, string? mine, string? theirs) =>
        new("", new MergeConflict(where, original.Length == 0 ? null : original, mine, theirs));

    private static List<string> Keys(IReadOnlyList<MergeNode> nodes) => [.. nodes.Select(n => n.Key)];

    private static Dictionary<string, MergeNode> ByKey(IReadOnlyList<MergeNode> nodes) =>
        nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
}
