namespace FrameworkGuide.Web.Exchange;

/// <summary>What a push does to one document or picture.</summary>
/// <param name="Bytes">What it says from then on; null takes it away.</param>
/// <param name="What">"added", "changed", "merged" or "removed".</param>
internal sealed record PushedChange(string Path, byte[]? Bytes, string What);
