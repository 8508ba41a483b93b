using System.Xml.Linq;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class SvgPictureTests
{
    private const string Hostile = "<script>alert(1)</script> & \"quoted\" \u0001\uFFFE ]]> end";

    [Fact]
    public void Whatever_the_texts_the_file_is_xml_and_they_stay_texts()
    {
        var svg = new SvgPicture(Hostile, Hostile);
        svg.Text(1, 2, Hostile);
        svg.Mark(10, 10, new FrameworkMark("<", MarkShape.Circle));
        var file = XDocument.Parse(svg.Write(100, 50)).Root!;

        Assert.Equal("svg", file.Name.LocalName);
        Assert.DoesNotContain(file.Descendants(), e => e.Name.LocalName == "script");
        Assert.DoesNotContain(file.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "style" or "class");
        Assert.Equal(
            "<script>alert(1)</script> & \"quoted\"  ]]> end",
            file.Elements().First(e => e.Name.LocalName == "title").Value);
        Assert.Contains(file.Descendants(), e => e.Name.LocalName == "text" && e.Value == "<");
    }

    [Fact]
    public void A_paragraph_has_as_many_lines_as_it_needs_and_breaks_what_has_no_blanks()
    {
        var svg = new SvgPicture("title", "description");
        var below = svg.Paragraph(0, 20, 100, "one two three " + new string('x', 40), size: 10);
        var lines = XDocument.Parse(svg.Write(100, 100)).Descendants().Where(e => e.Name.LocalName == "text")
            .Select(e => e.Value).ToList();

        Assert.All(lines, l => Assert.InRange(l.Length, 1, 17));
        Assert.Equal(20 + lines.Count * 13.5, below, tolerance: 1e-9);
        Assert.Equal(
            "onetwothree" + new string('x', 40), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }
}
