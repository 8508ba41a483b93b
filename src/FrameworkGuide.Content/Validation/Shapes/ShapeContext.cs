
namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>What a check may look at.</summary>
/// <param name="Today">The UTC day of the check.</param>
/// <param name="ReviewAfterDays">Days after which a review is overdue.</param>
internal sealed record ShapeContext(ProblemSink Problems, Vocabulary Vocabulary, DateOnly Today, int ReviewAfterDays)
{
    /// <summary>What links to headings of other documents are judged by.</summary>
    public HeadingsOfPages Headings { get; init; } = new(null);
}
