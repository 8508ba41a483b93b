using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Comparison;

/// <summary>What the guide says of one framework in one row.</summary>
/// <param name="Text">All of it in words.</param>
/// <param name="IsKnown">Whether anything is said at all; what is unknown is never the same as none.</param>
public sealed record ComparedCell(string Text, bool IsKnown)
{
    /// <summary>Set where the row compares ratings, 0 to 5.</summary>
    public double? Rating { get; init; }

    /// <summary>Set where the row compares levels of a capability.</summary>
    public CapabilityLevel? Level { get; init; }

    /// <summary>Set where the row compares the support of a cycle.</summary>
    public SupportStatus? Support { get; init; }

    /// <summary>The reason or a note.</summary>
    public string? Why { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether the evidence is overdue for a check.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>
    /// Whether it is ahead of all others but those that tie with it, in a row where being ahead means something and all
    /// have a number.
    /// </summary>
    public bool IsLeading { get; init; }

    /// <summary>The number by which cells of a row are compared; null where they are compared by their texts.</summary>
    public double? Number { get; init; }

    /// <summary>The better end of a range, of which <see cref="Number"/> is the worse.</summary>
    public double? BetterEnd { get; init; }

    public bool HasMore => Why is not null || Sources.Count > 0;
}
