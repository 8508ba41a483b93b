namespace FrameworkGuide.Web.Import;

/// <summary>What came of publishing.</summary>
internal enum PublicationOutcome
{
    Published,

    /// <summary>Somebody changed the file since the editor looked: nothing was written.</summary>
    ChangedMeanwhile,

    /// <summary>The text has errors: nothing was written.</summary>
    HasErrors,

    /// <summary>It could not be written or imported: what was published before stays.</summary>
    Failed,

    /// <summary>The shared store stopped answering while it was written: it may be published or not.</summary>
    Unknown,
}
