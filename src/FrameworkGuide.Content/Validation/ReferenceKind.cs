
namespace FrameworkGuide.Content.Validation;

/// <summary>What a value of the front matter can refer to.</summary>
internal enum ReferenceKind
{
    Need,
    Capability,
    Metric,
    Language,
    Framework,
}
