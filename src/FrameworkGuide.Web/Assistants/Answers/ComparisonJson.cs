namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>Frameworks side by side.</summary>
/// <param name="Frameworks">Their slugs.</param>
/// <param name="Address">The page that compares them.</param>
/// <param name="Summary">The comparison in short.</param>
/// <param name="Rows">What is compared; claims by slug.</param>
/// <param name="MoreRows">How many more rows there are: ask for parts, for needs, or for full detail.</param>
internal sealed record ComparisonJson(
    IReadOnlyList<string> Frameworks, string Address, IReadOnlyList<ClaimJson> Summary,
    IReadOnlyList<ComparedRowJson> Rows, int MoreRows);
