namespace FrameworkGuide.Core.Explanation;

/// <summary>A row of the example: how one criterion adds to the score, with numbers as they are shown.</summary>
public sealed record MethodExampleRow(string Name, string RawWeight, string Weight, string Value, string Points);
