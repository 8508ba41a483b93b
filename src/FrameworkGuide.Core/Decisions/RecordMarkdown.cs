using System.Globalization;
using System.Text;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>
/// A record in Markdown, as MADR 4.0.0 has it (https://adr.github.io/madr): front matter of one line a key, headings
/// word for word, "* " for every entry.
/// </summary>
public sealed class RecordMarkdown
{
    private readonly StringBuilder _text = new();
    private readonly DecisionRecord _record;
    private readonly RecordPlace _place;

    private RecordMarkdown(DecisionRecord record, RecordPlace place) => (_record, _place) = (record, place);

    public static string Write(DecisionRecord record, RecordPlace place)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(place);
        return new RecordMarkdown(record, place).Write();
    }

    /// <summary>The same without the arguments of each option: these stand at the page that it names.</summary>
    /// <param name="page">The record as a page, in full.</param>
    public static string WriteShort(DecisionRecord record, RecordPlace place, string page)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(place);
        return new RecordMarkdown(record, place).Write(page);
    }

    private string Write(string? page = null)
    {
        WriteFrontMatter();
        _text.Append("# ").Append(Name(_record.Title)).Append('\n');
        WriteContext();
        WriteOutcome();
        if (page is null)
        {
            WriteOptions();
        }
        else
        {
            Heading("## Pros and Cons of the Options");
            _text.Append('\n').Append(RecordTexts.ArgumentsAt).Append(' ').Append(MarkdownText.Link(page)).Append('\n');
        }

        WriteMore();
        return _text.ToString();
    }

    private void WriteFrontMatter()
    {
        var fields = _record.Fields;
        (string Key, string? Value)[] lines =
        [
            ("status", RecordTexts.Word(fields.Status)),
            ("date", _record.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("decision-makers", fields.DecisionMakers is { } makers ? YamlText.Of(makers) : null),
            ("consulted", fields.Consulted is { } consulted ? YamlText.Of(consulted) : null),
            ("informed", fields.Informed is { } informed ? YamlText.Of(informed) : null),
            ("number", fields.Number?.ToString(CultureInfo.InvariantCulture)),
        ];
        _text.Append("---\n");
        foreach (var (key, value) in lines.Where(l => l.Value is not null))
            _text.Append(key).Append(": ").Append(value).Append('\n');
        _text.Append("---\n\n");
    }

    private void WriteContext()
    {
        Heading("## Context and Problem Statement");
        Paragraph($"{RecordTexts.Question} {RecordTexts.Asked(_record)}");
        Bullets(_record.Answers.Select(a => $"{a.Name}: {a.Text}"));
        foreach (var note in _record.Notes)
            Paragraph(note);
        Heading("## Decision Drivers");
        Bullets(_record.Drivers.Select(d => $"{d.Name}: {d.Text}"));
        Heading("## Considered Options");
        var names = _record.Options.Select(o => o.Name).Concat(_record.RuledOut.Select(o => o.Name));
        Entries((_record.Choice.Slug is null ? names.Append(_record.Choice.Name) : names).Select(Name));
    }

    private void WriteOutcome()
    {
        var choice = _record.Choice;
        Heading("## Decision Outcome");
        _text.Append("\nChosen option: \"").Append(Name(choice.Name)).Append("\", because ")
            .Append(MarkdownText.Escape(choice.Because)).Append('\n');
        if (choice.Departure is { } departure)
            Paragraph(departure);
        if (_record.ContrastOfChoice is { } contrast)
            Paragraph($"{choice.Name}: {contrast}");
        Paragraph($"The guide's verdict: {_record.Verdict.Text}");
        WriteRanking();
        if (_record.RuledOut.Count > 0)
            Paragraph($"Ruled out by the conditions: {RecordTexts.RuledOutNames(_record)}.");
        if (_record.Members.Count > 0)
        {
            Paragraph($"{RecordTexts.MembersTitle}:");
            Bullets(_record.Members.Select(m => $"{m.Name}: {m.Text}"));
        }

        Heading("### Consequences");
        Entries(choice.Consequences.Select(c => Argument(c.Kind, c.Text)));
        Heading("### Confirmation");
        Paragraph(RecordTexts.ReviewBy(_record.Review));
        if (_place.Feed(_record) is { } feed)
            _text.Append("\nTo see what has changed since, run `decision check ").Append(_record.FileName)
                .Append(".md` with the guide's program, or follow the feed ").Append(MarkdownText.Link(feed))
                .Append(".\n");
        else
            _text.Append("\nThe page of the result as it was says what has changed since: ")
                .Append(MarkdownText.Link(_place.Result(_record))).Append(".\n");
    }

    private void WriteRanking()
    {
        if (_record.Options.Count == 0)
            return;
        _text.Append("\n| Rank | Option | Points of 100 | First in |\n| ---: | --- | ---: | ---: |\n");
        foreach (var option in _record.Options)
            _text.Append("| ").Append(English.Digits(option.Rank))
                .Append(" | ").Append(MarkdownText.EscapeCell(option.Name))
                .Append(" | ").Append(ScoringWords.Points(option.Score))
                .Append(" | ").Append(ScoringWords.PercentOf(option.RankShares[0])).Append(" of runs |\n");
    }

    private void WriteOptions()
    {
        Heading("## Pros and Cons of the Options");
        Paragraph(RecordTexts.Kinds);
        foreach (var option in _record.Options)
        {
            Heading($"### {Name(option.Name)}");
            Paragraph(RecordTexts.Place(option));
            Entries(option.Arguments.Select(Argument));
        }

        foreach (var option in _record.RuledOut)
        {
            Heading($"### {Name(option.Name)}");
            Paragraph(RecordTexts.Place(option));
            Entries([
                .. option.Misses.Select(m => Argument(ArgumentKind.Bad, RecordTexts.Miss(m))),
                .. option.Arguments.Select(Argument),
            ]);
        }
    }

    private void WriteMore()
    {
        Heading("## More Information");
        _text.Append("\nThe result as it was: ").Append(MarkdownText.Link(_place.Result(_record))).Append('\n');
        Paragraph(RecordTexts.Versions(_record, _place));
        if (_record.Changes.Count > 0)
        {
            Paragraph(RecordTexts.ChangesLead(_record));
            Bullets(_record.Changes);
        }

        Paragraph(RecordTexts.LimitsLead);
        Bullets(_record.Limits);
    }

    private static string Argument(RecordArgument argument)
    {
        var text = Argument(argument.Kind, RecordTexts.Argument(argument) + RecordTexts.AgeAfter(argument));
        return argument.Reason.Sources.Count == 0 ? text
            : $"{text} {string.Join(' ', argument.Reason.Sources.Select(MarkdownText.Link))}";
    }

    private static string Argument(ArgumentKind kind, string text) =>
        $"{English.Capitalize(RecordTexts.Word(kind))}, because {MarkdownText.Escape(text)}";

    /// <summary>A name as it is in headings, lists and the outcome alike: that line has it in quotes.</summary>
    private static string Name(string name) =>
        MarkdownText.Escape(name.Replace('"', '\''));

    private void Heading(string heading) => _text.Append('\n').Append(heading).Append('\n');

    private void Paragraph(string text) => _text.Append('\n').Append(MarkdownText.Escape(text)).Append('\n');

    private void Bullets(IEnumerable<string> texts) => Entries(texts.Select(MarkdownText.Escape));

    private void Entries(IEnumerable<string> lines)
    {
        _text.Append('\n');
        foreach (var line in lines)
            _text.Append("* ").Append(line).Append('\n');
    }
}
