using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>
/// What a value of the front matter may look like. One table of shapes serves the checks and the JSON schema, so that they
/// cannot disagree.
/// </summary>
internal abstract class Shape
{
    /// <summary>What is expected, in the words of an error message: "a text", "a number from 0 to 5".</summary>
    public abstract string Expected { get; }

    /// <summary>Reports what is wrong with a value that is not null.</summary>
    /// <param name="name">The value's place, keys joined by dots.</param>
    public abstract void Check(YamlValue value, string name, ShapeContext context);

    /// <summary>The same rules as JSON schema, draft 7.</summary>
    public abstract JsonObject ToSchema(Vocabulary vocabulary);

    /// <summary>Reports a value of the wrong type.</summary>
    protected void ReportType(YamlValue value, string name, ShapeContext context)
    {
        var quote = value is YamlScalar { IsText: false, IsNull: false } && this is TextShape or DateShape ? "; write it in quotes" : "";
        context.Problems.Add(ProblemCode.WrongType, value.Position, $"{name} is {value.Kind}; expected {Expected}{quote}");
    }
}

/// <summary>What a check may look at.</summary>
/// <param name="Today">The UTC day of the check.</param>
/// <param name="ReviewAfterDays">Days after which a review is overdue.</param>
internal sealed record ShapeContext(ProblemSink Problems, Vocabulary Vocabulary, DateOnly Today, int ReviewAfterDays);
