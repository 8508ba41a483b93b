using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>
/// What a value of the front matter may look like. One table of shapes serves the checks and the JSON schema,
/// so that they cannot disagree.
/// </summary>
internal abstract class Shape
{
    /// <summary>What is expected, in the words of an error message: "a text", "a number from 0 to 5".</summary>
    public abstract string Expected { get; }

    /// <summary>Reports what is wrong with a value that is not null.</summary>
    /// <param name="name">Where the value stands.</param>
    public abstract void Check(YamlValue value, KeyPath name, ShapeContext context);

    /// <summary>The same rules as JSON schema, draft 7.</summary>
    public abstract JsonObject ToSchema(Vocabulary vocabulary);

    /// <summary>Whether a number would do as a text.</summary>
    protected virtual bool HelpsToQuote => false;

    /// <summary>Reports a value of the wrong type.</summary>
    protected void ReportType(YamlValue value, KeyPath name, ShapeContext context)
    {
        var quote = HelpsToQuote && value is YamlScalar { IsText: false, IsNull: false } ? "; write it in quotes" : "";
        var place = name == KeyPath.Root ? "the file's YAML" : name.ToString();
        var note = value is YamlScalar scalar ? HiddenCharacters.Note(scalar.Text) : "";
        context.Problems.Add(
            ProblemCode.WrongType, value.Position, $"{place} is {value.Kind}; expected {Expected}{quote}{note}");
    }
}
