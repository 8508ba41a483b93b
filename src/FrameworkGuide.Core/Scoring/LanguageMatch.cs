namespace FrameworkGuide.Core.Scoring;

/// <summary>How much at home a team is in a framework.</summary>
/// <param name="Known">
/// The language of the team that comes closest; null where none has anything in common with it.
/// </param>
/// <param name="Language">The framework's language that it comes close to; its main one where none does.</param>
/// <param name="Closeness">0 (not at all) to 1 (the same language).</param>
public readonly record struct LanguageMatch(string? Known, string Language, double Closeness);
