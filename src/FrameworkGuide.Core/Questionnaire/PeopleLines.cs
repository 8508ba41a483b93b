using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>Reads one person a line: "Name: link of a result". The link may be of any site; only its query
/// counts.</summary>
public static class PeopleLines
{
    /// <summary>
    /// The name and the query of each line, in order; the query is null where the line has no link with one. Empty
    /// lines
    /// are left out.
    /// </summary>
    public static IEnumerable<(string Name, string? Query)> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(ReadLine);
    }

    private static (string Name, string? Query) ReadLine(string line)
    {
        var start = StartOfLink(line);
        var link = line[start..];
        var name = line[..start].Trim().TrimEnd(':').TrimEnd();
        return link.Contains('?', StringComparison.Ordinal)
            ? (name, QueryText.Of(link))
            : (line.TrimEnd(':'), null);
    }

    /// <summary>Where the last word begins; a link has no spaces. "Ana:/recommend…" is a name and a link all the
    /// same.</summary>
    private static int StartOfLink(string line)
    {
        var start = line.LastIndexOfAny([' ', '\t']) + 1;
        var question = line.IndexOf('?', start);
        if (question < 0)
            return start;
        var head = line[start..question];
        var scheme = head.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        var colon = head.IndexOf(':', StringComparison.Ordinal);
        return scheme > 0 && colon >= 0 && colon < scheme || scheme < 0 && colon >= 0 ? start + colon + 1 : start;
    }
}
