using CsCheck;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Decisions;

/// <summary>A record, read as programs in the wild read one.</summary>
public sealed class RecordMarkdownTests
{
    private static readonly string[] Keys =
        ["status", "date", "decision-makers", "consulted", "informed", "number"];

    [Fact]
    public void A_record_has_the_keys_and_headings_of_MADR()
    {
        var record = Recorded.Of(
            Some.Catalog([Some.Summary("ant", ("api", 5)), Some.Summary("bee", ("api", 3))]),
            Say.Answers("api important"),
            new RecordFields { Status = RecordStatus.Accepted, Number = 42, DecisionMakers = "Ann Lee, Bob" });
        var reader = new MadrReader(RecordMarkdown.Write(record, Recorded.Place));

        Assert.Equal(
            ["status: accepted", "date: 2026-11-30", "decision-makers: Ann Lee, Bob", "number: 42"],
            reader.FrontMatter);
        Assert.Equal("Use ant as the framework", reader.Title);
        Assert.Equal(
            [
                "## Context and Problem Statement", "## Decision Drivers", "## Considered Options",
                "## Decision Outcome", "### Consequences", "### Confirmation", "## Pros and Cons of the Options",
                "### ant", "### bee", "## More Information",
            ],
            reader.Headings);
        Assert.Equal(["ant", "bee"], reader.Bullets("## Considered Options"));
        Assert.Equal("ant", reader.Chosen.Option);
        Assert.StartsWith("it comes first with 100.0 of 100 points", reader.Chosen.Because, StringComparison.Ordinal);
        Assert.Contains(
            "The result as it was: <https://guide.example/recommend/result?need.api=important&content="
                + $"{record.ContentVersion}&date=2026-11-30>",
            reader.Section("## More Information"));
    }

    [Fact]
    public void Every_record_is_read_without_loss() =>
        Recorded.Hostile.Sample(AssertIsRead, iter: TestRun.Cases(300));

    [Fact]
    public void Every_record_of_a_group_is_read_without_loss() => GroupRecorded.Hostile.Sample(
        record =>
        {
            AssertIsRead(record);
            Assert.Equal(
                record.Members.Select(m => OneLine.Of($"{m.Name}: {m.Text}")),
                new MadrReader(RecordMarkdown.Write(record, Recorded.Place)).OwnBullets("## Decision Outcome")
                    .Select(MadrReader.Said));
        },
        iter: TestRun.Cases(100));

    private static void AssertIsRead(DecisionRecord record)
    {
        var reader = new MadrReader(RecordMarkdown.Write(record, Recorded.Place));

        Assert.Equal(Name(record.Title), MadrReader.Said(reader.Title));
        Assert.DoesNotContain('"', reader.Title);
        Assert.Equal(RecordTexts.Word(record.Fields.Status), reader.Raw("status"));
        Assert.Equal("2026-11-30", reader.Raw("date"));
        Assert.Equal(Keys.Where(k => Value(record, k) is not null), reader.FrontMatter.Select(l =>
            l.Split(": ")[0]));
        Assert.All(
            Keys[2..], k => Assert.Equal(Value(record, k), reader.Raw(k) is { } raw ? Unquoted(raw) : null));
        AssertOutcome(record, reader);
        AssertOptions(record, reader);
    }

    private static void AssertOutcome(DecisionRecord record, MadrReader reader)
    {
        var (option, because) = reader.Chosen;
        Assert.Equal(Name(record.Choice.Name), MadrReader.Said(option));
        Assert.Equal(OneLine.Of(record.Choice.Because), MadrReader.Said(because));
        Assert.Contains(option, reader.Bullets("## Considered Options"));
        Assert.Equal(
            record.Choice.Departure is { } departure ? 1 : 0,
            reader.Section("## Decision Outcome").Count(
                l => record.Choice.Departure is { } said && MadrReader.Said(l) == OneLine.Of(said)));
        Assert.Equal(
            record.Choice.Consequences.Select(c => Argument(c.Kind, c.Text)),
            reader.Bullets("### Consequences").Select(MadrReader.Said));
        Assert.Contains(reader.Section("### Confirmation"), l =>
            l.StartsWith("Review this decision by", StringComparison.Ordinal));
    }

    private static void AssertOptions(DecisionRecord record, MadrReader reader)
    {
        var names = record.Options.Select(o => o.Name).Concat(record.RuledOut.Select(o => o.Name)).ToList();
        var headings = reader.Headings.SkipWhile(h => h != "## Pros and Cons of the Options").Skip(1).SkipLast(1);
        Assert.Equal(names.Select(Name), headings.Select(h => MadrReader.Said(h[4..])));
        Assert.Equal(
            [
                .. record.Options.SelectMany(o => o.Arguments).Select(Said),
                .. record.RuledOut.SelectMany(o => o.Misses
                    .Select(m => Argument(ArgumentKind.Bad, RecordTexts.Miss(m))).Concat(o.Arguments.Select(Said))),
            ],
            reader.Bullets("## Pros and Cons of the Options").Select(b => MadrReader.Said(b.Split(" <http")[0])));
        Assert.Equal(
            record.Answers.Select(a => OneLine.Of($"{a.Name}: {a.Text}")),
            reader.Bullets("## Context and Problem Statement").Select(MadrReader.Said));
    }

    private static string Said(RecordArgument argument) =>
        Argument(argument.Kind, RecordTexts.Argument(argument) + RecordTexts.AgeAfter(argument));

    private static string Argument(ArgumentKind kind, string text) =>
        $"{English.Capitalize(RecordTexts.Word(kind))}, because {OneLine.Of(text)}";

    private static string Name(string name) => OneLine.Of(name).Replace('"', '\'');

    private static string? Value(DecisionRecord record, string key) => key switch
    {
        "status" or "date" => "",
        "decision-makers" => record.Fields.DecisionMakers,
        "consulted" => record.Fields.Consulted,
        "informed" => record.Fields.Informed,
        _ => record.Fields.Number?.ToString(),
    };

    /// <summary>The text of a scalar in one line: in single quotes, or as it is.</summary>
    private static string Unquoted(string raw) =>
        raw.StartsWith('\'') ? raw[1..^1].Replace("''", "'", StringComparison.Ordinal) : raw;
}
