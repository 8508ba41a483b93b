using System.Buffers;
using System.Text;

namespace FrameworkGuide.Web.Requests;

/// <summary>The addresses of a page that begin at the root of the site: <c>href="/frameworks"</c>.</summary>
internal static class HtmlAddresses
{
    private static readonly SearchValues<byte> Name = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-"u8);

    /// <summary>Puts a path in front of each.</summary>
    /// <param name="path">"/guide", or "" for none.</param>
    public static string Below(string path, string html) =>
        path.Length == 0 ? html : Encoding.UTF8.GetString(Below(path, Encoding.UTF8.GetBytes(html)).Span);

    /// <summary>Puts a path in front of each.</summary>
    /// <param name="path">"/guide".</param>
    /// <param name="html">In UTF-8, as Razor and Markdig write it: attributes in double quotes, and no such quote,
    /// &lt; or &gt; in their values.</param>
    public static ReadOnlyMemory<byte> Below(string path, ReadOnlySpan<byte> html)
    {
        var prefix = Encoding.ASCII.GetBytes(path);
        var written = new ArrayBufferWriter<byte>(html.Length + html.Length / 8);
        var (copied, looked, tag) = (0, 0, 0);
        while (html[looked..].IndexOf("=\"/"u8) is >= 0 and var found)
        {
            var equals = looked + found;
            if (html[looked..equals].LastIndexOf((byte)'<') is >= 0 and var opened)
                tag = looked + opened + 1;
            looked = equals + 3;
            if (html[looked..].StartsWith("/"u8) || !IsAddress(html[tag..equals]))
                continue;
            written.Write(html[copied..(equals + 2)]);
            written.Write(prefix);
            copied = equals + 2;
        }

        written.Write(html[copied..]);
        return written.WrittenMemory;
    }

    /// <param name="tag">From its name to the sign between an attribute's name and its value.</param>
    private static bool IsAddress(ReadOnlySpan<byte> tag)
    {
        if (tag.Contains((byte)'>'))
            return false; // A text that looks like an attribute.
        var name = tag[(tag.LastIndexOfAnyExcept(Name) + 1)..];
        return name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("action"u8)
            || name.SequenceEqual("formaction"u8) || name.SequenceEqual("data-from"u8)
            || name.SequenceEqual("value"u8) && tag.StartsWith("button "u8); // The text that it copies.
    }
}
