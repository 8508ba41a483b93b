namespace FrameworkGuide.Data.People;

/// <summary>A version of the content as a point in the log of published texts.</summary>
/// <param name="Version">16 lower-case hex digits.</param>
/// <param name="Revision">The number of the newest revision that belongs to it.</param>
/// <param name="PublishedUtc">When it was published.</param>
public sealed record NotedVersion(string Version, long Revision, DateTime PublishedUtc);
