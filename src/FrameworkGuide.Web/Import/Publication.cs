namespace FrameworkGuide.Web.Import;

/// <param name="Failure">What failed, in words; null unless it did.</param>
internal sealed record Publication(PublicationOutcome Outcome, string? Failure = null)
{
    /// <summary>
    /// The number of the revision in a shared log, which other instances see a moment later; null on one machine.
    /// </summary>
    public long? Revision { get; init; }
}
