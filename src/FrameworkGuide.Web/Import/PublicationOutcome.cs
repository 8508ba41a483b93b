namespace FrameworkGuide.Web.Import;

/// <summary>What came of publishing.</summary>
internal enum PublicationOutcome
{
    Published,

    /// <summary>Somebody changed the file since the editor looked: nothing was written.</summary>
    ChangedMeanwhile,

    /// <summary>The text has errors: nothing was written.</summary>
    HasErrors,

    /// <summary>The file could not be written or imported; the old one stands there again.</summary>
    Failed,
}
