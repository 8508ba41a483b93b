using System.Diagnostics;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// How long the strangest bodies take to be read and rendered: texts made of one piece repeated, as
/// large as a file may be.
/// </summary>
internal static class RenderBenchmark
{
    private static readonly string[] Signs =
    [
        "[", "]", "![", "(", ")", "[a](", "[a](b", "[a](((", "![a](", "[a][", "[a]: b\n", "[a]:", "[]", "[][", "[a](<",
        "[a](b \"", "<", "<a ", "<a@", "<https:", "<!--", "<?",
        "<![CDATA[", "</", "&", "&#", "&amp;", "&#x3C;", "`", "``", "` `` ", "`a``a```a", "```\n", "~~~\n", "*", "**",
        "_", "*a ", "**a ", "*a **a ", "_a__", "a*", "a**b", "*a_", "_*", "***a",
        "*a*", "**a *b ", "a\n=\n", "a\n-\n", "=\n", "-\n", "- ", "- a\n", "-\n\n", "* * *\n", "1. ", "1. a\n", "1)\n",
        "> ", ">\n", "> a\n", "> - ", "- > ", ">>>>\n", "# ", "# a\n", "## a\n\n", "#",
        "|", "|a", "|-", "| a | b |\n", "| a |\n|---|\n", "|\n", "||\n", "a|b\n-|-\n", "|*", "|[", "|`", "\\", "\\\n",
        "\\|", "  \n", "    a\n", "\t", "\ta\n", "a", "a\n", "a\n\n", "\n", " ", "é", "🙂", "\"", "'",
        ":", ":::\n", "{", "{a=b}", "~", "^", "$", "%", "+", "+\n", "  - a\n", "http://a", "www.a", "a@b.c ", "[^a]",
        "[^a]: b\n", "[x]", "- [ ] a\n", "<br>", "[a]\n", "[\n", "](", "!", "![]", "![[", "[[a]",
        "[a](b)", "[a](b)*", "*[a", "`[", "[`", "*`", "\\[", "&[", "a[b]c", "[a]:b\n[a]\n", "a\n[b]: c\n", "> a\nb\n",
        "1. a\n\n   b\n", "* a\n  * b\n", "\u00a0", "\0",
        "[a][b] ", "[a][b]", "[a][b] x ", "[a] ", "[a]\n\n", "[a](b 'c)", "[a](b (c)", "[a](b \"c) 'd", "[a](\\)",
        "*a\n", "_a|", "| _a | *b |\n", "a_", "\n*", "[a](<b", "[a](<b>c", "<a:b", "<a@b.c", "&a;", "`a", "``a`",
        "~~", "~~a ", "~~~a~~ ", "a\n:-\n", "a|\n-|\n", "|\n|-\n", "| \\| ", "| `\\|` ", "\\|", "https://a ", "www.a ",
        "[a](/b c) ", "](/a b", "[^a] ", "- [ ] [", "> [!", "「**」", "**「", "語**", "&#x202E;",
        "\u202B", "\u200B", "## 語\n",
    ];

    public static void Run(int length, int slowest)
    {
        var reader = new ContentReader(new Vocabulary { IsOpen = true }, new DateOnly(2026, 1, 1), 180);
        var file = ContentFolder.FileAt("guides/some.md")!;
        foreach (var text in (string[])["", "text"])
            reader.Read(file, Guide(text));
        var times = new List<(double Seconds, string Name, string Codes)>();
        foreach (var (name, body) in Bodies(length))
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var read = reader.Read(file, Guide(body));
            var time = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            times.Add((time, name, string.Join(
                ' ', read.Problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Code).Distinct())));
        }

        Console.WriteLine($"{times.Count} bodies of {length:N0} characters; processor time, slowest first");
        foreach (var (time, name, codes) in times.OrderByDescending(t => t.Seconds).Take(slowest))
            Console.WriteLine($"{time,7:0.00} s  {name}  {codes}");
    }

    private static string Guide(string body) => $"---\ntitle: T\n---\n{body}";

    private static IEnumerable<(string Name, string Body)> Bodies(int length)
    {
        foreach (var sign in Signs)
            yield return (Shown(sign), Repeat(sign, length));
        foreach (var (first, then) in ((string, string)[])[("[a](", "("), ("[", "]"), ("![", "]"), ("*", "a*"),
            ("`", "`a"), ("<", ">"), ("> ", "a\n"), ("- ", "a\n"), ("*a ", "a* "), ("(", ")"), ("[a", "]("),
            ("**a_b", "_c** "), ("_a *b", "_ "), ("[a]: <", ">\n")])
            yield return ($"{Shown(first)} then {Shown(then)}", Repeat(first, length / 2) + Repeat(then, length / 2));
        foreach (var sign in (string[])["`", "*", "_", "[", "=", "-", "~", "<", "(", ":", "|"])
            yield return ($"runs of {sign} that grow", Grow(sign, length));
        foreach (var cell in (string[])["a", "*", "*a*", "[a](b)", "`", "**", "_a "])
        {
            var row = string.Concat(Enumerable.Repeat($"| {cell} ", length / 2 / (cell.Length + 3))) + "|\n";
            yield return ($"a wide table of {cell}",
                $"{row}{string.Concat(Enumerable.Repeat("|-", length / 2 / (cell.Length + 3)))}|\n{row}");
            yield return ($"a long table of {cell}", "| a | b |\n|---|---|\n"
                + Repeat($"| {cell} | {cell} |\n", length - 30));
        }

        foreach (var (columns, row) in ((int, string)[])[(1_000, "a\n"), (20_000, "|a\n"), (100, "|\\||\n")])
            yield return ($"rows of {Shown(row)} below {columns} columns", Repeat("|a", 2 * columns) + "\n"
                + Repeat("|-", 2 * columns) + "\n" + Repeat(row, length - 4 * columns));

        for (var depth = 1; depth <= 120; depth *= 3)
            foreach (var sign in (string[])["> ", "- ", "1. ", ">"])
                yield return ($"{depth} deep in {Shown(sign)}", Repeat(
                    Repeat(sign, depth * sign.Length) + "a\n", length));
        var random = new Random(20261129);
        for (var i = 0; i < 200; i++)
        {
            var pieces = random.GetItems(Signs, random.Next(2, 6));
            yield return (Shown(string.Concat(pieces)), Repeat(string.Concat(pieces), length));
            if (i % 4 == 0)
                yield return ("in turn " + Shown(string.Join(' ', pieces)),
                    string.Concat(pieces.Select(p => Repeat(p, length / pieces.Length))));
        }

        yield return ("definitions and uses", string.Concat(Enumerable.Range(0, length / 20)
            .Select(i => $"[k{i}]: /a\n")) + string.Concat(Enumerable.Range(0, length / 20).Select(i => $"[k{i}] ")));
        yield return ("uses without definitions", string.Concat(Enumerable.Range(0, length / 7)
            .Select(i => $"[k{i}] ")));
        yield return ("lists that indent", string.Concat(Enumerable.Range(0, (int)Math.Sqrt(length))
            .Select(i => new string(' ', i * 2 % 200) + "- a\n")));
    }

    private static string Repeat(string text, int length) =>
        string.Concat(Enumerable.Repeat(text, Math.Max(1, length / text.Length)));

    private static string Grow(string sign, int length) =>
        string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2.0 * length) - 1)
            .Select(i => string.Concat(Enumerable.Repeat(sign, i)) + "a"));

    private static string Shown(string text) => text.Replace("\n", "\\n").Replace("\t", "\\t").Replace("\0", "\\0");
}
