using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A need to pick.</summary>
public sealed record NeedCard(Need Need, bool IsPicked, bool IsMust);
