namespace FrameworkGuide.Data.People;

/// <summary>A file as it stood in a folder that was pushed last: what the next push is compared with.</summary>
/// <param name="Hash">SHA-256 of its bytes in lower-case hex.</param>
/// <param name="Text">Null for a picture, and where the log has it.</param>
/// <param name="Revision">The newest revision of the log when it was pushed.</param>
public sealed record PushedFile(string Path, string Hash, string? Text, long Revision);
