namespace FrameworkGuide.Data.People;

/// <summary>What a table says: equal sums are equal rows.</summary>
/// <param name="Hash">SHA-256 over every column of every row, in the order of their keys.</param>
public sealed record TableSum(string Table, long Rows, string Hash);
