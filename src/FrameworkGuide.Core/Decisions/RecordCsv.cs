using System.Globalization;
using System.Text;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>
/// A record for spreadsheets, in <see cref="CsvFormat"/> with a byte order mark: a row for each option and criterion.
/// Numbers have full precision and a point.
/// </summary>
public static class RecordCsv
{
    private static readonly string[] Columns =
    [
        "Option", "Slug", "Place", "Chosen", "Criterion", "Key", "Weight given", "Weight", "Value", "Points", "Reason",
        "Sources", "Checked", "Kept result",
    ];

    public static string Write(DecisionRecord record, RecordPlace place)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(place);
        var text = new StringBuilder().Append(CsvFormat.ByteOrderMark);
        CsvFormat.AppendRecord(text, Columns);
        var options = record.Options.Select(o => (o.Slug, o.Name, Place: English.Digits(o.Rank), o.Arguments))
            .Concat(record.RuledOut.Select(o => (o.Slug, o.Name, Place: RecordTexts.IsRuledOut, o.Arguments)));
        foreach (var option in options)
            foreach (var argument in option.Arguments)
                CsvFormat.AppendRecord(
                    text,
                    [
                        option.Name, option.Slug, option.Place, option.Slug == record.Choice.Slug ? "yes" : "",
                        .. Cells(argument), place.Result(record),
                    ]);
        return text.ToString();
    }

    private static string[] Cells(RecordArgument argument) =>
    [
        argument.Name, argument.Criterion, Number(argument.RawWeight), Number(argument.Contribution.Weight),
        Number(argument.Contribution.Value), Number(argument.Contribution.Points), argument.Reason.Why,
        string.Join(' ', argument.Reason.Sources),
        argument.Reason.Looked?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
    ];

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
