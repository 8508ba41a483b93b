namespace FrameworkGuide.Core.Wording;

/// <summary>What a message says of the words that could have been given.</summary>
public static class Allowed
{
    /// <summary>"allowed: a, b and c".</summary>
    /// <param name="ifNone">Said where there are no words.</param>
    public static string Words(IReadOnlyList<string> words, string ifNone) =>
        words.Count == 0 ? ifNone : $"allowed: {English.List(words)}";

    /// <summary>The same, with the first few words alone: "allowed: a, b and 3 more".</summary>
    /// <param name="most">More than these are counted.</param>
    public static string Words(IReadOnlyList<string> words, string ifNone, int most) => words.Count <= most
        ? Words(words, ifNone)
        : $"allowed: {string.Join(", ", words.Take(most))} and {words.Count - most} more";
}
