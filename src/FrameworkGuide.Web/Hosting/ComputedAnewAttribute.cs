namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Marks a page that is computed from what is asked: it counts in the rate limit where it does not come from memory.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ComputedAnewAttribute : Attribute;
