using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web;

/// <summary>What is said of recommendations.</summary>
internal static partial class Texts
{
    public const string NotRatedCounts = "Nobody has rated this yet; it counts as 2.5 of 5.";

    public static string Word(VerdictKind kind) => kind switch
    {
        VerdictKind.Clear => "clear",
        VerdictKind.Leaning => "leaning",
        VerdictKind.Close => "close",
        _ => "none",
    };

    public static string Closeness(LanguageMatch match) => match switch
    {
        { Known: null } => $"No language of the team comes close to {match.Language}.",
        { Closeness: 1 } => $"{match.Language} is a language of the team.",
        _ => $"A team that knows {match.Known} is {Number(match.Closeness)} at home in {match.Language} (1 is the same language).",
    };
}
