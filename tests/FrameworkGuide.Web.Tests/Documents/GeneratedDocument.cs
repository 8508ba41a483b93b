using System.Globalization;
using System.Text;

namespace FrameworkGuide.Web.Tests.Documents;

/// <summary>
/// A document made of what people write: tables with text around them, escapes, lists, quotes, code, entities, headings
/// in several scripts and links to headings of other documents. Its words are letters and a number, such as "word17",
/// so that they are found again on the page.
/// </summary>
/// <param name="number">Which of the documents it is.</param>
/// <param name="count">How many there are.</param>
internal sealed class GeneratedDocument(int number, int count, Random random)
{
    private static readonly string[] Stems =
    [
        "word", "Señor", "größe", "слово", "λέξη", "語", "検索エンジン", "한국어", "שלום", "e\u0301tude", "x_y", "node.js", "C",
    ];

    private readonly StringBuilder _body = new();
    private int _words;

    public string Slug { get; } = $"doc-{number}";

    /// <summary>The file as it stands in the folder.</summary>
    public string Text()
    {
        AddHeading();
        for (var blocks = random.Next(6, 14); blocks > 0; blocks--)
            AddBlock();
        return $"---\ntitle: \"Document {number}\"\n---\n\n{_body}";
    }

    /// <summary>The first heading of a document, which others link to.</summary>
    public static string FirstHeading(int number) => (number % 6) switch
    {
        0 => $"日本語 {number}",
        1 => $"R&amp;D {number}",
        2 => $"Über alles {number}",
        3 => $"Two\nlines {number}",
        4 => $"What is C# {number}?",
        _ => $"हिन्दी *and* `code` {number}",
    };

    /// <summary>The id that heading has.</summary>
    private static string FirstId(int number) => (number % 6) switch
    {
        0 => "text-日本語-",
        1 => "text-r-d-",
        2 => "text-über-alles-",
        3 => "text-two-lines-",
        4 => "text-what-is-c-",
        _ => "text-हिन्दी-and-code-",
    } + number.ToString(CultureInfo.InvariantCulture);

    private void AddHeading()
    {
        var heading = FirstHeading(number);
        _body.Append(heading.Contains('\n', StringComparison.Ordinal) ? heading + "\n---\n\n" : $"## {heading}\n\n");
    }

    private void AddBlock()
    {
        switch (random.Next(9))
        {
            case 0:
                _body.Append(CultureInfo.InvariantCulture, $"### {Word()} {Inline()}\n\n");
                break;
            case 1:
                _body.Append(CultureInfo.InvariantCulture,
                    $"```{(random.Next(2) == 0 ? "sh" : "")}\n{Word()} | {Word()} <b> &amp; **\n```\n\n");
                break;
            case 2:
                _body.Append(CultureInfo.InvariantCulture, $"{Word()}:\n\n    {Word()} [x](y)\n    {Word()}\n\n");
                break;
            case 3:
                AddIndented("> ", "> ", Block());
                break;
            case 4:
                AddIndented("- ", "  ", Block());
                AddIndented("- ", "  ", Block());
                break;
            case 5:
                AddIndented("7. ", "   ", Block());
                break;
            default:
                _body.Append(Block()).Append('\n');
                break;
        }
    }

    private void AddIndented(string first, string next, string block)
    {
        var lines = block.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
            _body.Append(i == 0 ? first : next).Append(lines[i]).Append('\n');
        _body.Append('\n');
    }

    private string Block() => random.Next(3) == 0 ? Paragraph() : Table();

    private string Paragraph() => $"{Inline()} {Inline()}{(random.Next(3) == 0 ? "\\\n" : "\n")}{Inline()}.\n";

    /// <summary>A table with, or without, a line directly above and below it.</summary>
    private string Table()
    {
        var columns = random.Next(1, 5);
        var text = new StringBuilder();
        if (random.Next(3) == 0)
            text.Append(CultureInfo.InvariantCulture, $"{Word()}, a caption: {Inline()}\n");
        var piped = columns == 1 || random.Next(2) == 0;
        AddRow(text, columns, piped, _ => Cell());
        AddRow(text, columns, piped, _ => random.GetItems(["---", ":--", "-:", ":-:", "-----"], 1)[0]);
        for (var rows = random.Next(5); rows > 0; rows--)
            AddRow(text, random.Next(4) == 0 ? random.Next(1, columns + 1) : columns,
                piped, _ => random.Next(8) == 0 ? "" : Cell());
        text.Append(random.Next(4) switch
        {
            0 => Word() + " is directly below\n",
            1 => $"> {Word()}\n",
            2 => $"- {Word()}\n",
            _ => "",
        });
        return text.ToString();
    }

    private static void AddRow(StringBuilder text, int columns, bool piped, Func<int, string> cell)
    {
        var cells = Enumerable.Range(0, columns).Select(cell).ToArray();
        if (!piped && (cells[0].Length == 0 || columns == 1))
            cells[0] = "-x-"; // A row without pipes at its ends needs something at its beginning.
        text.Append(piped ? $"| {string.Join(" | ", cells)} |\n" : string.Join(" | ", cells) + "\n");
    }

    private string Cell() => random.Next(4) switch
    {
        0 => $"`{Word()} \\| {Word()}`",
        1 => $"{Word()} \\| {Inline()}",
        2 => $"\\\\{Word()} \\\\",
        _ => Inline(),
    };

    private string Inline() => random.Next(15) switch
    {
        0 => $"**{Word()}**",
        1 => $"*{Word()}* {Word()}",
        2 => $"`{Word()}`",
        3 => $"[{Word()}](https://example.org/~{number}#:~:text=a)",
        4 => $"~~{Word()}~~",
        5 => $"**「{Word()}」**です{_words}",
        6 => $"{Word()} &amp; {Word()} &copy; &lt;{Word()}&gt;",
        7 => $"\\*{Word()}\\* \\[{Word()}\\] \\`{Word()}\\`",
        8 => $"<https://example.org/a?b=1&c>",
        9 => $"![{Word()}](/assets/sp%20ace.png)",
        10 => $"[*{Word()}* `{Word()}`](</assets/sp ace.png> \"title\")",
        11 or 12 => Link(),
        _ => $"{Word()} {Word()}",
    };

    /// <summary>A link to the first heading of a document, this one included.</summary>
    private string Link()
    {
        var other = random.Next(count);
        return $"[{Word()}](/guides/doc-{other}#{FirstId(other)})";
    }

    private string Word() => Stems[random.Next(Stems.Length)] + (++_words).ToString(CultureInfo.InvariantCulture);
}
