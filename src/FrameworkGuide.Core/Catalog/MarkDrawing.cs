namespace FrameworkGuide.Core.Catalog;

/// <summary>How marks are drawn, in pixels from their middle.</summary>
public static class MarkDrawing
{
    /// <summary>All shapes are within so many pixels of the middle.</summary>
    public const int Reach = 10;

    /// <summary>The outline of a shape, as the data of an SVG path.</summary>
    public static string Outline(MarkShape shape) => shape switch
    {
        MarkShape.Circle => "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z",
        MarkShape.Square => "M-8-8h16v16h-16z",
        MarkShape.Diamond => "M0-10L10 0L0 10L-10 0z",
        MarkShape.Triangle => "M0-10L10 8H-10z",
        MarkShape.Hexagon => "M-5-9H5L10 0L5 9H-5L-10 0z",
        MarkShape.Cross => "M-5-10H5V-5H10V5H5V10H-5V5H-10V-5H-5z",
        MarkShape.Trapezium => "M-10-8H10L5 8H-5z",
        _ => "M-9-8H3L10 0L3 8H-9z",
    };

    /// <summary>Where the letters stand: their middle, and their baseline.</summary>
    public static (double X, double Y) Letters(MarkShape shape) => shape switch
    {
        MarkShape.Triangle => (0, 6.5),
        MarkShape.Arrow => (-1, 4),
        _ => (0, 4),
    };
}
