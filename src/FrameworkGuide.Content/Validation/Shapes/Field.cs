
namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>One key of a <see cref="MapShape"/>.</summary>
/// <param name="Description">What the value is, for completion in an editor.</param>
/// <param name="Missing">What is reported when a required key is absent; null means the key is not required.</param>
internal sealed record Field(string Key, Shape Shape, string Description, ProblemCode? Missing = null)
{
    public static Field Required(string key, Shape shape, string description) =>
        new(key, shape, description, ProblemCode.MissingKey);

    public static Field Optional(string key, Shape shape, string description) => new(key, shape, description);
}
