using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Exchange;

namespace FrameworkGuide.Web.Commands;

/// <summary>Says why a folder cannot be used as it is.</summary>
internal static class Refusals
{
    /// <param name="outcome">What came of it, such as "Nothing was published".</param>
    /// <returns>Whether there are any.</returns>
    public static bool Tell(IReadOnlyList<Refusal> refusals, string outcome, TextWriter error)
    {
        foreach (var refusal in refusals)
            error.WriteLine(refusal);
        if (refusals.Count > 0)
            error.WriteLine($"{outcome}: {English.Count(refusals.Count, "problem", "problems")} to solve first.");
        return refusals.Count > 0;
    }
}
