namespace FrameworkGuide.Web.Import;

/// <param name="Failure">What failed, in words; null unless it did.</param>
internal sealed record Publication(PublicationOutcome Outcome, string? Failure = null);
