namespace FrameworkGuide.Core.Explanation;

/// <summary>Projects of which the guide is about as sure.</summary>
/// <param name="Name">"clear", or "55% to 80%".</param>
/// <param name="Cases">How many there are.</param>
/// <param name="Agreed">In how many of them what is advised comes first.</param>
public sealed record CalibrationRow(string Name, int Cases, int Agreed);
