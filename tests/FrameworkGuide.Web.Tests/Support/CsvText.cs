using System.Text;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// Reads CSV as RFC 4180 has it and takes nothing that is not so: records end in CRLF, quotes stand
/// in quoted fields and doubled.
/// </summary>
internal static class CsvText
{
    public static List<List<string>> Read(string text)
    {
        var records = new List<List<string>>();
        for (var i = 0; i < text.Length;)
        {
            var record = new List<string>();
            do
                record.Add(text[i] == '"' ? ReadQuoted(text, ref i) : ReadPlain(text, ref i));
            while (text[i++] == ',');
            if (text[i - 1] != '\r' || i == text.Length || text[i++] != '\n')
                throw new FormatException($"The record before place {i} does not end in CRLF.");
            records.Add(record);
        }

        if (records.Select(r => r.Count).Distinct().Count() > 1)
            throw new FormatException("Records have different numbers of fields.");
        return records;
    }

    private static string ReadQuoted(string text, ref int i)
    {
        var field = new StringBuilder();
        for (i++; ; i++)
        {
            if (i == text.Length)
                throw new FormatException("A quoted field does not end.");
            if (text[i] == '"' && (++i == text.Length || text[i] != '"'))
                break;
            field.Append(text[i]);
        }

        if (i == text.Length || text[i] is not (',' or '\r'))
            throw new FormatException($"Something stands behind the quoted field before place {i}.");
        return field.ToString();
    }

    private static string ReadPlain(string text, ref int i)
    {
        var from = i;
        while (i < text.Length && text[i] is not (',' or '\r'))
            if (text[i++] is '"' or '\n')
                throw new FormatException($"A field without quotes has a quote or a line feed at place {i}.");
        if (i == text.Length)
            throw new FormatException("The last record does not end in CRLF.");
        return text[from..i];
    }
}
