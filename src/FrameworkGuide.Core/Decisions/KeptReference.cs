using System.Text.RegularExpressions;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>A kept result that a text names, such as a record in Markdown, JSON or CSV.</summary>
/// <param name="Site">
/// What stands before the path of its address, without a slash at the end; null where the address is a path alone.
/// </param>
/// <param name="Query">"?…" with the answers and the moment, without what people say of their decision.</param>
/// <param name="Day">The day in it, as it is written.</param>
/// <param name="Line">The line of the text in which it is named first, from 1.</param>
public sealed partial record KeptReference(string? Site, string Query, string Day, int Line)
{
    /// <summary>A hostile text could otherwise have it look for hours.</summary>
    private const int MostMilliseconds = 2000;

    /// <summary>Each kept result that a text names, once, in the order of the text.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took too long to look for them.</exception>
    public static IReadOnlyList<KeptReference> FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // As other programs may write JSON. No line gets longer or shorter by it.
        text = text.Replace(@"\u0026", "&", StringComparison.OrdinalIgnoreCase)
            .Replace(@"\/", "/", StringComparison.Ordinal);
        var found = new List<KeptReference>();
        var (line, counted) = (1, 0);
        foreach (Match match in Address().Matches(text))
        {
            line += text.AsSpan(counted, match.Index - counted).Count('\n');
            counted = match.Index;
            if (Of(match, line) is { } reference
                && !found.Exists(r => (r.Site, r.Query) == (reference.Site, reference.Query)))
                found.Add(reference);
        }

        return found;
    }

    private static KeptReference? Of(Match match, int line)
    {
        var pairs = match.Groups["query"].Value.TrimEnd('.', ',', ';', ':', '!', '?').Split('&')
            .Select(p => p.Split('=', 2)).Where(p => p.Length == 2)
            .Select(p => (Key: Decoded(p[0]), Value: Decoded(p[1]))).ToList();
        var day = pairs.Where(p => p.Key == KeptMoment.DayKey).Select(p => p.Value).FirstOrDefault();
        if (day is null || pairs.TrueForAll(p => p.Key != KeptMoment.ContentKey))
            return null;
        var site = match.Groups["site"].Value;
        return new KeptReference(
            site.Length == 0 ? null : site,
            AddressQuery.Format(
                pairs.Where(p => !RecordQuery.Keys.Contains(p.Key)).Select(
                    p => (Uri.EscapeDataString(p.Key), p.Value))),
            day, line);
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    [GeneratedRegex(
        """((?<site>https?://[^\s<>"'`|()\[\]?#]{1,300}?)|(?<=^|[\s<>"'`|()\[\]]))/recommend/"""
            + """(result|record(\.[a-z]{2,4})?|feed\.xml)\?(?<query>[^\s<>"'`|()\[\]#]{1,60000})""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Address();
}
