using System.Text;

namespace FrameworkGuide.Core.Wording;

/// <summary>The query of an address.</summary>
public static class AddressQuery
{
    /// <summary>"?key=value&amp;…" with the values escaped; "" for no pairs.</summary>
    /// <param name="pairs">Keys that need no escape, and values of any kind.</param>
    public static string Format(IEnumerable<(string Key, string Value)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var text = new StringBuilder();
        foreach (var (key, value) in pairs)
            text.Append(text.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value));
        return text.ToString();
    }
}
