namespace FrameworkGuide.Core.Wording;

/// <summary>Reads a query that stands in a text: a link that somebody sent, or an address within an address.</summary>
public static class QueryText
{
    /// <summary>
    /// What stands between the first question mark and a number sign; the whole text up to a number sign where it
    /// has no
    /// question mark.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf('#', StringComparison.Ordinal);
        var address = end < 0 ? text : text[..end];
        return address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>The decoded keys and values, in order; what is not encoded soundly stays as it is.</summary>
    /// <param name="query">Without a question mark.</param>
    public static IEnumerable<(string Key, string Value)> Pairs(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0
                ? (Decode(pair), "")
                : (Decode(pair[..equals]), Decode(pair[(equals + 1)..]));
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
