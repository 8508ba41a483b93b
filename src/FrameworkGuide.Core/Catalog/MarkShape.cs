namespace FrameworkGuide.Core.Catalog;

/// <summary>The shapes of marks, each with a colour of its own, which is never the only sign.</summary>
public enum MarkShape
{
    Circle,
    Square,
    Diamond,
    Triangle,
    Hexagon,
    Cross,
    Trapezium,
    Arrow,
}
