
namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// A key or paragraph of a document that somebody may change without making an error of it: some of its lines.
/// </summary>
internal sealed record EditedPlace(int Start, int Count, bool IsRemovable);
