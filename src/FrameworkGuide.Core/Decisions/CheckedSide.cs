namespace FrameworkGuide.Core.Decisions;

/// <summary>What the guide said of a decision, then or now.</summary>
/// <param name="First">The names of what comes first; empty for none.</param>
public sealed record CheckedSide(string Verdict, IReadOnlyList<string> First);
