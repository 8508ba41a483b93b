namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework that published advice names.</summary>
/// <param name="Before">What parts it from the one before it.</param>
/// <param name="Address">Its page; null where the guide has no profile of it.</param>
public sealed record AdvisedFramework(string Before, string Name, string? Address);
