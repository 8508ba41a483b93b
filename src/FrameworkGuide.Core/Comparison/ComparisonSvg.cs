using System.Globalization;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Comparison;

/// <summary>All ratings of a comparison as a picture to take along.</summary>
public static class ComparisonSvg
{
    private const double Width = 800;
    private const double Rim = 24;
    private const double Scale = 260;
    private const double ScaleWidth = 380;
    private const double WidthOfName = 180;

    /// <param name="comparison">With all rows, for a project or not.</param>
    /// <param name="from">What it was made from: the guide, its content version and day.</param>
    /// <param name="address">The comparison's own.</param>
    public static string Write(FrameworkComparison comparison, string from, string address)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var picture = ComparisonPicture.Of(comparison);
        var title = ComparisonTexts.Compared(comparison.Frameworks);
        List<PlottedRow> rows = [.. picture?.First ?? [], .. picture?.Others ?? []];
        var svg = new SvgPicture(title, string.Join(" ", rows.Select(r => $"{r.Row.Label}: {r.Words}.")));
        var y = svg.Paragraph(Rim, 44, Width - 2 * Rim, title, size: 22, isBold: true);
        y = Legend(svg, picture?.Frameworks ?? [], y);
        foreach (var row in rows)
            y = Row(svg, row, y);
        y = svg.Paragraph(Rim, y + 24, Width - 2 * Rim, from, size: 12, fill: SvgPicture.Muted);
        y = svg.Paragraph(Rim, y, Width - 2 * Rim, address, size: 12, fill: SvgPicture.Muted);
        return svg.Write(Width, y + 8);
    }

    private static double Legend(SvgPicture svg, IReadOnlyList<(string Name, FrameworkMark Mark)> frameworks, double y)
    {
        const int perLine = 4;
        for (var i = 0; i < frameworks.Count; i++)
        {
            var (x, line) = (Rim + i % perLine * WidthOfName, y + i / perLine * 28);
            svg.Mark(x + MarkDrawing.Reach, line, frameworks[i].Mark);
            svg.Text(x + 28, line + 5, frameworks[i].Name);
        }

        return y + (frameworks.Count + perLine - 1) / perLine * 28;
    }

    private static double Row(SvgPicture svg, PlottedRow row, double y)
    {
        svg.Stroke(Rim, y, Width - Rim, y, "#dcd8ce");
        y += 6;
        var axis = y + row.Axis;
        foreach (var (x, _) in ComparisonPicture.Grid)
            svg.Stroke(Scale + Part(x), y, Scale + Part(x), axis + 6, "#dcd8ce");
        svg.Stroke(Scale, axis, Scale + ScaleWidth, axis, SvgPicture.Line);
        if (row.Marks.Count > 1)
            svg.Stroke(Scale + Part(row.Marks[0].X), axis, Scale + Part(row.Marks[^1].X), axis, SvgPicture.Line, 4);
        svg.Text(Rim, axis + 5, row.Row.Label, isBold: row.Row.Asked is not null);
        if (row.Row.Asked is not null)
            svg.Text(
                Rim, axis + 20, string.Join(", ", new[] { row.Row.Asked, row.Row.AskedWeight }.OfType<string>()), 11,
                SvgPicture.Muted);
        foreach (var (x, text) in row.Values)
            svg.Text(Scale + Part(x), y + row.Baseline, text, 11, SvgPicture.Muted, "middle");
        foreach (var mark in row.Marks)
            svg.Mark(Scale + Part(mark.X), y + mark.Y, mark.Mark);
        svg.Text(Scale + ScaleWidth + 20, axis + 5, row.Row.DifferenceText, 12, SvgPicture.Muted);
        return y + row.Height + 4;
    }

    /// <summary>Percent of the scale in pixels.</summary>
    private static double Part(string percent) =>
        double.Parse(percent.TrimEnd('%'), CultureInfo.InvariantCulture) / 100 * ScaleWidth;
}
