using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>What one criterion adds to a framework's lead over another.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">The difference of what both get for it, in points.</param>
/// <param name="Shown">The same in tenths, so that those of all criteria add up to the lead that is shown.</param>
public sealed record ContrastPart(Criterion Criterion, double Points, double Shown);
