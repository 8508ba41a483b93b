namespace FrameworkGuide.Core.Comparison;

/// <summary>Rows under one heading.</summary>
public sealed record ComparedGroup(string Key, string Title, IReadOnlyList<ComparedRow> Rows);
