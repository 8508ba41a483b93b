namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>One thing that is compared.</summary>
/// <param name="About">Which.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Difference">The difference in words.</param>
/// <param name="Cells">What is said of each framework, by slug.</param>
internal sealed record ComparedRowJson(
    string About, string Label, string Difference, IReadOnlyDictionary<string, ClaimJson> Cells);
