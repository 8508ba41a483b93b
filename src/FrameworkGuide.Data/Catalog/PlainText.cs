using System.Buffers;
using System.Net;
using System.Text;

namespace FrameworkGuide.Data.Catalog;

/// <summary>The text of rendered Markdown.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Elements within a line: they part no words.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            { "a", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "span", "strong", "sub", "sup" }
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where a block or a cell ends, so does a word.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var tag = html.IndexOf('<', i);
            text.Append(html, i, (tag < 0 ? html.Length : tag) - i);
            if (tag < 0)
                break;
            var end = html.IndexOf('>', tag);
            if (!Inline.Contains(NameOf(html.AsSpan(tag))))
                text.Append(' ');
            i = end < 0 ? html.Length : end + 1;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>The name of the element whose tag a text begins with.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag[(tag.StartsWith("</") ? 2 : 1)..];
        var length = tag.IndexOfAnyExcept(Letters);
        return length < 0 ? tag : tag[..length];
    }
}
