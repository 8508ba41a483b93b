namespace FrameworkGuide.Web.Sharing;

/// <summary>An entry of a feed.</summary>
/// <param name="Id">An address that names it for good.</param>
/// <param name="Page">The page that says more.</param>
internal sealed record AtomEntry(string Id, string Title, DateTime UpdatedUtc, string Page, string Html);
