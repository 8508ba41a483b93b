using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Changes a list of addresses that stand on a line each; the lines of those that stay keep their bytes.
/// </summary>
internal static class SourceLines
{
    public static void Set(
        FrontMatterChange change, YamlMap map, IReadOnlyList<string> sources, IReadOnlyList<string> order)
    {
        var added = sources.Select(s => new NewScalar(s, ScalarForm.Word)).ToArray();
        if (map["sources"] is not YamlList { Items.Count: > 0 } list)
        {
            change.SetBelow(map, "sources", new YamlList(default, [.. added.Select(s => s.ToNode())]),
                [.. added.Select(s => "  - " + ScalarWriter.Write(s))], order);
            return;
        }

        if (!list.Items.All(i => IsOnOneLine(change.Document, i)))
        {
            change.Refuse("'sources' is written in a style that cannot be changed safely");
            return;
        }

        var items = list.Items.Cast<YamlScalar>().ToArray();
        var kept = Match(items, sources);
        change.Expect(map, "sources", new YamlList(
            default, [.. sources.Select((_, i) => kept[i] ?? added[i].ToNode())]));
        var stay = kept.OfType<YamlScalar>().Select(s => s.Position.Line).ToArray();
        if (stay.SequenceEqual(stay.Order()))
            InPlace(change, items, kept, added);
        else
            Reordered(change, items, kept, added);
    }

    /// <summary>For each wanted source the item that says it already.</summary>
    private static YamlScalar?[] Match(YamlScalar[] items, IReadOnlyList<string> sources)
    {
        var free = items.ToList();
        return [.. sources.Select(s =>
        {
            var found = free.Find(i => i.Text.Trim() == s);
            if (found is not null)
                free.Remove(found);
            return found;
        })];
    }

    private static void InPlace(FrontMatterChange change, YamlScalar[] items, YamlScalar?[] kept, NewScalar[] added)
    {
        foreach (var gone in items.Except(kept.OfType<YamlScalar>()))
            change.DeleteLines(gone.Position.Line, gone.Position.Line);

        var prefix = change.Document.Before(items[0].Position);
        // New ones go behind the old ones where none of those that stay comes after them.
        var lastKept = Array.FindLastIndex(kept, k => k is not null);
        var behind = items[0].Position.Line - 1;
        for (var i = 0; i < kept.Length; i++)
        {
            if (i > lastKept)
                behind = items[^1].Position.Line;
            else if (kept[i] is { } old)
                behind = old.Position.Line;
            if (kept[i] is null)
                change.Insert(behind, [prefix + ScalarWriter.Write(added[i])]);
        }
    }

    private static void Reordered(FrontMatterChange change, YamlScalar[] items, YamlScalar?[] kept, NewScalar[] added)
    {
        var (first, last) = (items[0].Position.Line, items[^1].Position.Line);
        if (last - first + 1 != items.Length)
        {
            change.Refuse("lines between the sources do not say which one they belong to");
            return;
        }

        var prefix = change.Document.Before(items[0].Position);
        change.DeleteLines(first, last);
        change.Insert(first - 1, kept.Select((old, i) =>
            old is null ? prefix + ScalarWriter.Write(added[i]) : change.Document.Line(old.Position.Line)));
    }

    private static bool IsOnOneLine(FrontMatterText document, YamlValue item) =>
        item is YamlScalar scalar
        && scalar.End.Line == scalar.Position.Line
        && !document.IsBlock(scalar)
        && document.Before(scalar.Position).Trim() is "-";
}
