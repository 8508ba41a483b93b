namespace FrameworkGuide.Core.Explanation;

/// <summary>The ratings of the needs under one heading.</summary>
public sealed record ProfileRatingGroup(string Title, IReadOnlyList<ProfileRating> Ratings);
