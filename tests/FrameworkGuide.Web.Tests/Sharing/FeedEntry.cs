
namespace FrameworkGuide.Web.Tests.Sharing;

/// <summary>An entry as a feed reader shows it.</summary>
internal sealed record FeedEntry(string Title, string Id, DateTimeOffset Updated, string Link, string Html);
