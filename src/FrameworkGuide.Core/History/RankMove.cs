namespace FrameworkGuide.Core.History;

public sealed record RankMove(string Name, int From, int To);
