using System.Text;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Collects changes to the characters of a front matter, and with each the change to its tree. The result
/// is read again: where the tree is not the expected one, something stood in a way that is not known
/// here, and the text is left alone.
/// </summary>
internal sealed class FrontMatterChange(FrontMatterText document)
{
    private const string ChangeInText = "change it in the text.";

    private readonly List<Replacement> _replacements = [];
    private readonly ExpectedTree _expected = new();

    public FrontMatterText Document => document;

    /// <summary>The first reason that stands against the change.</summary>
    public string? Problem { get; private set; }

    public void Refuse(string what) => Problem ??= $"{what}; {ChangeInText}";

    /// <summary>Writes a value, or removes the key where it is null.</summary>
    /// <param name="order">The keys in the order in which they are written: says where a new one goes.</param>
    public void Set(YamlMap map, string key, NewScalar? scalar, IReadOnlyList<string> order)
    {
        _expected.Expect(map, key, scalar?.ToNode());
        var entry = EntryOf(map, key);
        if (scalar is null && entry is { } removed)
            Remove(removed);
        else if (scalar is not null && entry is { Value: YamlScalar old })
            Write(old, scalar);
        else if (scalar is not null && entry is null)
            AddLines(map, key, order, [$"{key}: {ScalarWriter.Write(scalar)}"]);
        else if (scalar is not null)
            Refuse($"'{key}' is not a single value");
    }

    /// <summary>Adds an entry to a map, or fills one that says nothing.</summary>
    /// <param name="lines">What stands below the key, indented from the key on.</param>
    public void SetBelow(
        YamlMap map, string key, YamlValue value, IReadOnlyList<string> lines, IReadOnlyList<string> order)
    {
        _expected.Expect(map, key, value);
        if (EntryOf(map, key) is not { } entry)
        {
            AddLines(map, key, order, [$"{key}:", .. lines]);
            return;
        }

        if (!ClearEmpty(entry))
            Refuse($"'{key}' is written in a style that cannot be changed safely");
        else
            Insert(entry.Key.Position.Line, Indented(document.Before(entry.Key.Position).Length, lines));
    }

    /// <summary>Expects a value whose characters the caller changes with the other methods.</summary>
    public void Expect(YamlMap map, string key, YamlValue value) => _expected.Expect(map, key, value);

    public void DeleteLines(int first, int last) => Replace(document.StartOf(first), document.StartOf(last + 1), "");

    /// <summary>Writes lines behind a line, with its line end.</summary>
    public void Insert(int behind, IEnumerable<string> lines)
    {
        var end = document.LineEnd(behind);
        Replace(document.StartOf(behind + 1), document.StartOf(behind + 1), string.Concat(lines.Select(l => l + end)));
    }

    public EditedText Result()
    {
        if (Problem is not null)
            return new EditedText(null, Problem);
        var result = new StringBuilder();
        var at = 0;
        foreach (var (start, end, text) in _replacements.OrderBy(r => r.Start).ThenBy(r => r.End))
        {
            if (start < at)
                return Unsafe();
            result.Append(document.Text, at, start - at).Append(text);
            at = end;
        }

        var edited = result.Append(document.Text, at, document.Text.Length - at).ToString();
        var after = FrontMatterText.Read(edited, out _);
        return after is not null && after.Source.Body == document.Source.Body
            && _expected.IsMetBy(document.Root, after.Root)
            ? new EditedText(edited, null)
            : Unsafe();
    }

    private static EditedText Unsafe() => new(null, $"It is written in a style that cannot be changed safely; "
        + $"{ChangeInText}");

    public static YamlEntry? EntryOf(YamlMap map, string key)
    {
        foreach (var entry in map.Entries)
            if (entry.Key.Text == key)
                return entry;
        return null;
    }

    public void Write(YamlScalar old, NewScalar scalar)
    {
        var start = document.OffsetOf(old.Position);
        if (old.End == old.Position)
            Replace(start, start, " " + ScalarWriter.Write(scalar));
        else if (document.IsBlock(old))
            WriteBlock(old, scalar, start);
        else
            Replace(start, document.OffsetOf(old.End), ScalarWriter.Write(scalar, document.Text[start]));
    }

    private void WriteBlock(YamlScalar old, NewScalar scalar, int start)
    {
        var header = old.Position.Line;
        var last = document.LastLineOf(old);
        if (last > header && FitsBlock(scalar, document.Text[start]))
        {
            var indent = document.IndentOfBlock(old);
            DeleteLines(header + 1, last);
            Insert(header, scalar.Text.Split('\n').Select(l => l.Length == 0 ? "" : new string(' ', indent) + l));
            return;
        }

        var end = start;
        while (end < document.Text.Length && !char.IsWhiteSpace(document.Text[end]))
            end++;
        Replace(start, end, ScalarWriter.Write(scalar, document.Text[start]));
        DeleteLines(header + 1, last);
    }

    /// <summary>A folded block joins lines, so it takes a text of one line.</summary>
    private static bool FitsBlock(NewScalar scalar, char style) =>
        scalar.Form is ScalarForm.Sentence
        && scalar.Text.Length > 0
        && (style is '|' || !scalar.Text.Contains('\n', StringComparison.Ordinal))
        && scalar.Text.Split('\n').All(l => l.Length == 0 || !string.IsNullOrWhiteSpace(l));

    private void Remove(YamlEntry entry)
    {
        if (!string.IsNullOrWhiteSpace(document.Before(entry.Key.Position)))
            Refuse($"'{entry.Key.Text}' is not on a line of its own");
        else
            DeleteLines(entry.Key.Position.Line, document.LastLineOf(entry));
    }

    /// <summary>Puts lines behind the entry that comes before in the order, else at the end of the map.</summary>
    private void AddLines(YamlMap map, string key, IReadOnlyList<string> order, IReadOnlyList<string> lines)
    {
        var indent = map.Entries.Count == 0 ? 0 : map.Entries[0].Key.Position.Column - 1;
        if (ReferenceEquals(map, document.Root))
        {
            Insert(document.ClosingLine - 1, Indented(indent, lines));
            return;
        }

        var earlier = order.TakeWhile(k => k != key).ToHashSet(StringComparer.Ordinal);
        var before = map.Entries.LastOrDefault(e => earlier.Contains(e.Key.Text));
        if (map.Entries.Count == 0)
            Refuse($"'{key}' has no place yet");
        else
            Insert(document.LastLineOf(before.Key is null ? map.Entries[^1] : before), Indented(indent, lines));
    }

    /// <summary>
    /// Takes away what says "nothing" or "no entries" behind a key; false where something stands there.
    /// </summary>
    private bool ClearEmpty(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsNull: true } nothing && nothing.End == nothing.Position)
            return true;
        var start = document.OffsetOf(entry.Value.Position);
        var isEmpty = entry.Value is YamlMap { Entries: [] } or YamlList { Items: [] }
            && document.Text.AsSpan(start, 2) is "[]" or "{}";
        if (isEmpty)
            Replace(document.OffsetOf(entry.Key.End) + 1, start + 2, "");
        return isEmpty;
    }

    private void Replace(int start, int end, string text) => _replacements.Add(new Replacement(start, end, text));

    private static IEnumerable<string> Indented(int indent, IReadOnlyList<string> lines) =>
        lines.Select(l => new string(' ', indent) + l);

    private readonly record struct Replacement(int Start, int End, string Text);
}
