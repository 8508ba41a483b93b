using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Cuts front matter into the lines of its keys. What is not written in block style, a key a line, stays whole.
/// </summary>
internal sealed class FrontMatterTree
{
    /// <summary>What tells the items of a list apart, in the order in which it is looked for.</summary>
    private static readonly string[] IdentifyingKeys = ["cycle", "key", "group", "name", "who", SentenceKey, "title"];

    private const string SentenceKey = "text";

    private readonly List<string> _lines;

    private FrontMatterTree(List<string> lines) => _lines = lines;

    /// <summary>Null where the text is no YAML.</summary>
    public static MergeNode? Of(string yaml)
    {
        var problems = new ProblemSink("");
        var plain = yaml.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (YamlReader.Read(plain, 1, problems) is not { } root || problems.HasErrors)
            return null;
        var tree = new FrontMatterTree(RawLines.Of(yaml));
        return tree.Node("", "the front matter", root, 0, tree._lines.Count, hasOwnLine: false);
    }

    /// <param name="start">The first of its lines, from 0.</param>
    /// <param name="end">The line behind its last.</param>
    /// <param name="hasOwnLine">Whether a line of its own, with its key, stands in front of its children.</param>
    private MergeNode Node(string key, string label, YamlValue value, int start, int end, bool hasOwnLine)
    {
        var starts = value switch
        {
            YamlMap map => Starts([.. map.Entries.Select(e => e.Key.Position)], start, hasOwnLine, isList: false),
            YamlList list when list.Items.Count > 0 && list.Items.All(i => i is YamlMap) =>
                Starts([.. list.Items.Select(i => i.Position)], start, hasOwnLine, isList: true),
            _ => null,
        };
        if (starts is null)
            return new MergeNode(key, label, Lines(start, end), null);

        var children = new List<MergeNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < starts.Count; i++)
        {
            var (name, child) = value is YamlMap map
                ? (map.Entries[i].Key.Text, map.Entries[i].Value)
                : NameOf(((YamlList)value).Items[i], i);
            for (var copy = 2; !names.Add(name); copy++)
                name = $"{name} ({copy})";
            var node = Node(
                name, key.Length == 0 ? name : $"{label} › {name}", child, starts[i],
                i + 1 < starts.Count ? starts[i + 1] : end, hasOwnLine: value is YamlMap);
            children.Add(
                node with { IsNamedBySentence = value is YamlList && (child as YamlMap)?[SentenceKey] is YamlScalar });
        }

        return new MergeNode(key, label, Lines(start, starts[0]), children);
    }

    private static (string Name, YamlValue Item) NameOf(YamlValue item, int index) =>
        (IdentifyingKeys.Select(k => ((YamlMap)item)[k]).OfType<YamlScalar>().FirstOrDefault()?.Text
            ?? $"item {index + 1}", item);

    /// <summary>
    /// The first line of each child, comments above it included; null where children do not begin lines.
    /// </summary>
    private List<int>? Starts(IReadOnlyList<TextPosition> positions, int start, bool hasOwnLine, bool isList)
    {
        if (positions.Count == 0)
            return null;
        var starts = new List<int>();
        var previous = hasOwnLine ? start : start - 1;
        for (var i = 0; i < positions.Count; i++)
        {
            var line = positions[i].Line - 1;
            if (line <= previous || !Begins(line, positions[i].Column - 1, isList, isFirst: i == 0))
                return null;
            starts.Add(i == 0 && !hasOwnLine ? start : WithCommentsAbove(line, previous));
            previous = line;
        }

        return starts;
    }

    /// <summary>Whether nothing else stands in front of a child: spaces, and the hyphen of a list.</summary>
    private bool Begins(int line, int column, bool isList, bool isFirst)
    {
        var before = _lines[line].AsSpan(0, Math.Min(column, _lines[line].Length)).Trim(' ');
        return isList ? before is "-" : before.IsEmpty || isFirst && before is "-";
    }

    /// <summary>
    /// Comments and empty lines above a key, as far as they stand no deeper than it: deeper ones
    /// may be text of the key above.
    /// </summary>
    private int WithCommentsAbove(int line, int previous)
    {
        var indent = Indent(_lines[line]);
        while (line - 1 > previous && (_lines[line - 1].AsSpan().Trim().IsEmpty
            || _lines[line - 1].TrimStart().StartsWith('#') && Indent(_lines[line - 1]) <= indent))
            line--;
        return line;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private string Lines(int start, int end) => string.Concat(_lines.Skip(start).Take(end - start));
}
