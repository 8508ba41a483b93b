using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Commands;

/// <summary>What came of checking one file or address.</summary>
/// <param name="Input">As it was given.</param>
/// <param name="IsFile">Whether it is a file, which an annotation can be put on.</param>
/// <param name="Reference">The kept result; null where none could be found.</param>
/// <param name="Decision">What the site says; null where it could not be asked.</param>
/// <param name="Error">Why it could not be checked, as the end of a sentence; null where it could.</param>
internal sealed record DecisionCheck(
    string Input, bool IsFile, KeptReference? Reference, CheckedDecision? Decision, string? Error)
{
    /// <summary>0: nothing changed, 1: something did, 2: it could not be read or asked.</summary>
    public int ExitCode => Decision is null ? 2 : Decision.Changed ? 1 : 0;

    /// <summary>What became of it, in a sentence.</summary>
    public string Summary => Decision is null
        ? $"could not be checked: {Error}."
        : CheckTexts.Outcome(Decision, Reference!.Day);
}
