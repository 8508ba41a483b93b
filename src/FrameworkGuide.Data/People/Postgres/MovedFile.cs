namespace FrameworkGuide.Data.People.Postgres;

/// <summary>A document or a picture of the content folder that moves into a shared database.</summary>
/// <param name="Hash">SHA-256 of its bytes in lower-case hex.</param>
/// <param name="Picture">Reads a picture's bytes; null for a document, whose text is in the log.</param>
public sealed record MovedFile(string Path, string Hash, Func<byte[]>? Picture);
