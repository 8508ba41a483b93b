using System.Globalization;
using System.Xml.Linq;

namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// A picture as a file of its own: SVG with its numbers as text, in the fonts of whoever opens it, in colours that do
/// on white and, because shapes and letters say the same, on a printer without colours. All lengths are pixels.
/// </summary>
public sealed class SvgPicture
{
    public const string Ink = "#1d1c1a";
    public const string Muted = "#5b5851";
    public const string Line = "#8d887d";
    public const string Accent = "#0f5e6e";

    private const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

    /// <summary>Of a letter in the widest of usual fonts, as a share of its height.</summary>
    private const double WidthOfLetter = 0.58;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] MarkColors =
        ["#1f5fa8", "#a8254a", "#7a3e9d", "#1b6e4a", "#63600a", "#9a4a00", "#0f5e6e", "#4b5563"];

    private readonly List<XElement> _shapes = [];
    private readonly string _title;
    private readonly string _description;

    /// <param name="title">What it shows, for those who do not see it.</param>
    /// <param name="description">All of its numbers in words.</param>
    public SvgPicture(string title, string description) => (_title, _description) = (title, description);

    public void Rectangle(double x, double y, double width, double height, string fill, string stroke) =>
        _shapes.Add(Element("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("fill", fill), (
            "stroke", stroke)));

    public void Stroke(double x1, double y1, double x2, double y2, string color, double width = 1) =>
        _shapes.Add(Element("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", color), (
            "stroke-width", width)));

    /// <param name="y">Of the baseline.</param>
    /// <param name="anchor">As SVG's text-anchor.</param>
    public void Text(
        double x, double y, string text, double size = 14, string fill = Ink, string anchor = "start",
        bool isBold = false)
    {
        var element = Element("text", ("x", x), ("y", y), ("font-size", size), ("fill", fill), ("text-anchor", anchor));
        if (isBold)
            element.SetAttributeValue("font-weight", "600");
        element.Value = Printable(text);
        _shapes.Add(element);
    }

    /// <summary>A text in as many lines as it needs.</summary>
    /// <returns>The baseline of the line below it.</returns>
    public double Paragraph(
        double x, double y, double width, string text, double size = 14, string fill = Ink, bool isBold = false)
    {
        foreach (var line in Wrap(text, (int)(width / (size * WidthOfLetter))))
        {
            Text(x, y, line, size, fill, isBold: isBold);
            y += size * 1.35;
        }

        return y;
    }

    public void Mark(double x, double y, FrameworkMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var (letterX, letterY) = MarkDrawing.Letters(mark.Shape);
        var group = Element("g", ("transform", $"translate({Number(x)} {Number(y)})"));
        group.Add(Element("path", ("d", MarkDrawing.Outline(mark.Shape)), ("fill", MarkColors[(int)mark.Shape])));
        var letters = Element(
            "text", ("x", letterX), ("y", letterY), ("font-size", mark.Letters.Length > 1 ? 9 : 11), ("fill", "#fff"),
            ("text-anchor", "middle"), ("font-weight", 700));
        letters.Value = Printable(mark.Letters);
        group.Add(letters);
        _shapes.Add(group);
    }

    /// <summary>The file.</summary>
    public string Write(double width, double height)
    {
        var root = new XElement(
            Svg + "svg",
            new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"), new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "title desc"), new XAttribute("font-family", Fonts),
            new XElement(Svg + "title", new XAttribute("id", "title"), Printable(_title)),
            new XElement(Svg + "desc", new XAttribute("id", "desc"), Printable(_description)),
            Element("rect", ("width", width), ("height", height), ("fill", "#fff")));
        root.Add(_shapes);
        return root.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static IEnumerable<string> Wrap(string text, int most)
    {
        var line = "";

        // An address has no blank to break at.
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Chunk(most))
            .Select(letters => new string(letters)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        yield return line;
    }

    private static XElement Element(string name, params IEnumerable<(string Name, object Value)> attributes) => new(
        Svg + name,
        attributes.Select(a => new XAttribute(
            a.Name, a.Value is IFormattable number ? Number(Convert.ToDouble(number, CultureInfo.InvariantCulture))
                : a.Value)));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>XML cannot hold all that a text can.</summary>
    private static string Printable(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF)));
}
