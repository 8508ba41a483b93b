using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Accounts;

/// <summary>What is said of passwords and codes that were wrong.</summary>
public static class AttemptWords
{
    /// <summary>Says that too many were wrong.</summary>
    public static string TooManyAttempts(TimeSpan wait) =>
        $"Too many wrong attempts. Try again in {Wait(wait)}.";

    private static string Wait(TimeSpan wait) => wait.TotalSeconds <= 90
        ? English.Count((int)Math.Ceiling(wait.TotalSeconds), "second", "seconds")
        : English.Count((int)Math.Ceiling(wait.TotalMinutes), "minute", "minutes");
}
