namespace FrameworkGuide.Data.People;

/// <summary>A revision with the one before it.</summary>
/// <param name="Id">Grows with time; never used again.</param>
/// <param name="Before">Null where the document is new to the log.</param>
public sealed record RevisionChange(long Id, Revision Revision, Revision? Before);
