using System.Text;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Tests.Reading;

/// <summary>What is read without the library has the nodes and places that the library gives it.</summary>
public sealed class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        "a", "b-c", "1", " ", "  ", ":", ": ", ",", ", ", "[", "]", "{", "}", "\"", "'", "#", " #", "-", "- ", "\n",
        "\n  ", "\n    ", "\n- ", "\n  - ", "?", "&", "*", "!", "|", ">", "%", "@", "`", "\\", "~", "=", "<", "null",
        "0x1f", ".5", "https://e.org/?a=b#c", "...", "---", "\n---\n", "\n...\n", "\u00A0", "\uFEFF", "é", "🙂",
        "a: b", "\na: ", "\n  b: ", "[a, b]", "{a: b}", "\"q r\"", "'s t'", "\t", ":a", "a:b", "_",
    ];

    private static IReadOnlyList<string> Shipped { get; } =
        [.. Support.Shipped.Scan.Files.Select(f => YamlOf(Support.Shipped.TextOf(f.Path)))];

    [Fact]
    public void Shipped_content_is_read_without_the_library_to_the_same_nodes() =>
        Assert.All(Shipped, yaml => Assert.True(IsReadPlainly(yaml), $"only the library reads this:\n{yaml}"));

    [Theory]
    [InlineData("a:\n- b: 1\n  c: [d, {e: \"f\"}] # g\n- h\ni: 'j' \n")]
    [InlineData("# a\n\n- b:\n    - c\n\n    # d\n    - e # f\n- {}\n- []")]
    [InlineData("  a: b\n  c: https://example.org/?d=e#f, g\n")]
    public void Other_styles_are_read_without_the_library_too(string yaml) => Assert.True(IsReadPlainly(yaml));

    [Theory]
    [InlineData("a: b: c\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: [b,]\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: 'b''c'\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a:\n")]
    [InlineData("- - a\n")]
    [InlineData("a\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: b\n---\nc: d\n")]
    public void What_is_rare_or_wrong_is_left_to_the_library(string yaml) => Assert.False(IsReadPlainly(yaml));

    [Fact]
    public void Any_text_is_read_as_the_library_reads_it_or_left_to_it()
    {
        var random = new Random(7);
        var (plain, left) = (0, 0);
        for (var round = 0; round < 30_000; round++)
        {
            var yaml = (round % 3) switch { 0 => OfPieces(random), 1 => OfLines(random), _ => Mangled(random) };
            _ = IsReadPlainly(yaml) ? plain++ : left++;
        }

        Assert.True(plain > 3000 && left > 3000, $"{plain} read, {left} left: the texts are too tame or too wild");
    }

    private static string OfPieces(Random random) => string.Concat(random.GetItems(Pieces, random.Next(1, 14)));

    private static string OfLines(Random random)
    {
        var text = new StringBuilder();
        for (var line = random.Next(1, 8); line > 0; line--)
        {
            text.Append(' ', 2 * random.Next(4)).Append(random.Next(3) == 0 ? "- " : "");
            text.Append(random.Next(5) > 0 ? $"{"abcdef"[random.Next(6)]}: " : "");
            text.AppendJoin("", random.GetItems(Pieces, random.Next(3))).Append('\n');
        }

        return text.ToString();
    }

    private static string Mangled(Random random)
    {
        var lines = Shipped[random.Next(Shipped.Count)].Split('\n');
        var text = string.Join('\n', lines.Skip(random.Next(lines.Length)).Take(random.Next(1, 15)));
        for (var change = random.Next(3); change > 0 && text.Length > 0; change--)
        {
            var at = random.Next(text.Length);
            text = text.Remove(at, Math.Min(random.Next(3), text.Length - at));
            text = text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return text;
    }

    private static bool IsReadPlainly(string yaml)
    {
        if (PlainYaml.ReadOrNull(yaml, 7) is not { } plain)
            return false;
        var problems = new ProblemSink("");
        var read = YamlReader.ReadWithLibrary(yaml, 7, problems);
        Assert.True(read is not null, $"the library does not read this:\n{yaml}");
        Assert.Equal(Shown(read), Shown(plain));
        return true;
    }

    private static string Shown(YamlValue value) => value switch
    {
        YamlMap map => $"{map.Position}{{{string.Join(", ", map.Entries.Select(e => Shown(e.Key) + Shown(e.Value)))}}}",
        YamlList list => $"{list.Position}[{string.Join(", ", list.Items.Select(Shown))}]",
        YamlScalar scalar => $"{scalar.Position}{(scalar.IsPlain ? "" : "quoted")}<{scalar.Text}>{scalar.End}",
        _ => throw new InvalidOperationException(),
    };

    private static string YamlOf(string text)
    {
        var isMarkdown = text.StartsWith("---", StringComparison.Ordinal);
        return SourceText.Read(Encoding.UTF8.GetBytes(text), isMarkdown, new ProblemSink(""))!.FrontMatter;
    }
}
