using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FrameworkGuide.Content.Tests.Rendering.Specifications;

/// <summary>
/// The outline of a page of ours, in the form outlines.py describes. What is ours alone is taken away: the box around a
/// table, and the class that says alignment or the language of code.
/// </summary>
internal static partial class Outline
{
    /// <summary>Stands where white space shows nothing.</summary>
    private const char Edge = '\u0001';

    private static readonly HashSet<string> Blocks =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "table", "thead",
            "tbody", "tr", "th", "td"];

    public static string Of(string html)
    {
        var outline = new StringBuilder().Append(Edge);
        // XML makes blanks of line ends in attributes.
        var xml = Tag().Replace(html, m => m.Value.Replace("\n", "&#10;", StringComparison.Ordinal));
        foreach (var node in XElement.Parse($"<x>{xml}</x>", LoadOptions.PreserveWhitespace).Nodes())
            Add(node, isCode: false, outline);
        return Edges().Replace(Ends().Replace(outline.Append(Edge).ToString(), "]\u0001"), "");
    }

    /// <summary>
    /// The outline of a specification as ours would have it: the first level of headings is the page's, cells stand at
    /// the left unless they say so.
    /// </summary>
    public static string Expected(string outline) =>
        Percent().Replace(outline.Replace("h1[", "h2[", StringComparison.Ordinal)
            .Replace("(\"left\")", "", StringComparison.Ordinal), m => m.Value switch
            {
                "%5B" => "\\[",
                "%5D" => "\\]",
                "%27" => "'",
                _ => "~",
            });

    private static void Add(XNode node, bool isCode, StringBuilder outline)
    {
        if (node is XText text)
        {
            var shown = Escaped(isCode ? text.Value : Blanks().Replace(text.Value, " "));
            outline.Append(shown.StartsWith(' ') && outline[^1] == Edge && !isCode ? shown[1..] : shown);
        }
        else if (node is XElement { Name.LocalName: "div" } box)
        {
            foreach (var child in box.Nodes())
                Add(child, isCode, outline);
        }
        else if (node is XElement element)
        {
            AddElement(element, isCode, outline);
        }
    }

    private static void AddElement(XElement element, bool isCode, StringBuilder outline)
    {
        var name = element.Name.LocalName;
        if (Blocks.Contains(name))
            outline.Append(Edge);
        outline.Append(name);
        string?[] values = name switch
        {
            "a" => [Value(element, "href"), Value(element, "title")],
            "img" => [Value(element, "src"), Value(element, "alt"), Value(element, "title")],
            "ol" => [Value(element, "start")],
            "th" or "td" => [Value(element, "class")],
            "code" when element.Parent?.Name.LocalName == "pre" => [Value(element.Parent, "class")],
            _ => [],
        };
        var last = Array.FindLastIndex(values, v => v is not null);
        if (last >= 0)
            outline.Append('(')
                .AppendJoin(' ', values[..(last + 1)].Select(v => $"\"{Escaped(v ?? "")}\"")).Append(')');
        if (name is "br" or "hr" or "img")
        {
            if (name is not "img")
                outline.Append(Edge);
            return;
        }

        outline.Append('[');
        if (Blocks.Contains(name))
            outline.Append(Edge);
        foreach (var child in element.Nodes())
            Add(child, isCode || name == "pre", outline);
        outline.Append(']');
        if (Blocks.Contains(name))
            outline.Append(Edge);
    }

    private static string? Value(XElement element, string name) => element.Attribute(name)?.Value;

    private static string Escaped(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex(@"[\[\]()\\]")]
    private static partial Regex Special();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(" \\]\u0001")]
    private static partial Regex Ends();

    [GeneratedRegex(" *\u0001")]
    private static partial Regex Edges();

    [GeneratedRegex("%5B|%5D|%27|%7E")]
    private static partial Regex Percent();
}
