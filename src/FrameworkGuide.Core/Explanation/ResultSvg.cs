using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A result as a picture to take along.</summary>
public static class ResultSvg
{
    private const double Width = 800;
    private const double Rim = 24;
    private const double Bars = 220;
    private const double BarsWidth = 496;
    private const double RowHeight = 34;

    private static readonly (string Fill, string Text)[] Tones =
        [(SvgPicture.Accent, "#fff"), ("#92b5ba", SvgPicture.Ink), ("#d7e8ea", SvgPicture.Ink), (
            "#fff", SvgPicture.Ink)];

    /// <summary>The verdict, the answers, and the ranking, if two or more are ranked.</summary>
    /// <param name="from">What it was made from: the guide, its content version and day.</param>
    /// <param name="address">The result's own.</param>
    public static string Write(ExplainedRecommendation explained, string from, string address)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var picture = RankingPicture.Of(explained, _ => null);
        var svg = new SvgPicture(explained.Verdict, Describe(explained, picture));
        var y = svg.Paragraph(Rim, 44, Width - 2 * Rim, explained.Verdict, size: 22, isBold: true);
        var answers = string.Join(
            " · ", GivenAnswer.List(explained).Select(a => $"{a.Name}: {a.Text}"));
        y = svg.Paragraph(Rim, y, Width - 2 * Rim, answers, fill: SvgPicture.Muted) + 16;
        if (picture is not null)
            y = Draw(svg, picture, y);
        y = svg.Paragraph(Rim, y + 8, Width - 2 * Rim, from, size: 12, fill: SvgPicture.Muted);
        y = svg.Paragraph(Rim, y, Width - 2 * Rim, address, size: 12, fill: SvgPicture.Muted);
        return svg.Write(Width, y + 8);
    }

    private static double Draw(SvgPicture svg, RankingPicture picture, double y)
    {
        foreach (var line in picture.Lines)
        {
            svg.Text(Bars + Part(line.X), y, line.Label, size: 12, fill: SvgPicture.Muted, anchor: line.Anchor);
            svg.Stroke(Bars + Part(line.X), y + 4, Bars + Part(line.X), y + 12, SvgPicture.Ink);
        }

        y += 12;
        for (var i = 0; i < picture.Rows.Count; i++)
        {
            Row(svg, picture.Rows[i], y);
            y += RowHeight;
            if (i == 0 && picture.Decides is { } decides)
                y = svg.Paragraph(Rim + 32, y + 8, Width - 2 * Rim - 32, decides) - 6;
        }

        return svg.Paragraph(Rim, y + 16, Width - 2 * Rim, picture.Caption, size: 12, fill: SvgPicture.Muted);
    }

    private static void Row(SvgPicture svg, PicturedRank row, double y)
    {
        if (row.IsNamed)
            svg.Rectangle(Rim - 8, y, 4, RankingPicture.BarHeight, SvgPicture.Accent, SvgPicture.Accent);
        var baseline = y + RankingPicture.Baseline + 1;
        svg.Text(Rim, baseline, English.Digits(row.Ranked.Rank), isBold: row.IsNamed);
        svg.Mark(Rim + 32, y + RankingPicture.BarHeight / 2.0, row.Mark);
        svg.Text(Rim + 48, baseline, English.Shorten(row.Ranked.Framework.Name), isBold: row.IsNamed);
        foreach (var share in row.Shares)
        {
            var (fill, ink) = Tones[share.Tone - 1];
            svg.Rectangle(
                Bars + Part(share.X), y, Part(share.Width), RankingPicture.BarHeight, fill, SvgPicture.Line);
            if (share.Label is not null)
                svg.Text(Bars + Part(share.Middle), y + RankingPicture.Baseline, share.Label, 12, ink, "middle");
        }

        svg.Text(Width - Rim, baseline, row.Points, anchor: "end", isBold: true);
    }

    /// <summary>Percent of the bars in pixels.</summary>
    private static double Part(string percent) =>
        double.Parse(percent.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture) / 100 * BarsWidth;

    private static string Describe(ExplainedRecommendation explained, RankingPicture? picture) => picture is null
        ? explained.Verdict
        : string.Join(" ", picture.Rows.Select(r => $"{English.Ordinal(r.Ranked.Rank)} {r.Ranked.Framework.Name}, "
            + $"{r.Points} of 100 points, {ScoringWords.FirstIn(r.Ranked)}."));
}
