namespace FrameworkGuide.Core.Decisions;

/// <summary>A publication, or a day on which support began or ended, that changes what a decision stands on.</summary>
/// <param name="Name">Tells it from all others of the same decision, today and later.</param>
/// <param name="AtUtc">When it happened.</param>
/// <param name="Title">What changed and what that does to the first place.</param>
public sealed record DecisionEvent(
    string Name, DateTime AtUtc, string Title, IReadOnlyList<DecisionChange> Changes);
