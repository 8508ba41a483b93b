namespace FrameworkGuide.Core.Accounts;

/// <summary>One try with a secret.</summary>
/// <param name="Wait">How long to wait before the next; null where this one may be made.</param>
public sealed record Attempt(TimeSpan? Wait, IReadOnlyList<(AttemptRule Rule, string Who)> Counted);
