namespace FrameworkGuide.Web.Exchange;

/// <summary>What a pull does to one document or picture of a folder.</summary>
/// <param name="Hash">Of what is published; null takes it away.</param>
/// <param name="Revision">The number of the revision that says so; 0 where it is taken away.</param>
/// <param name="What">"added", "changed" or "removed".</param>
internal sealed record PulledChange(string Path, string? Hash, long Revision, string What);
