namespace FrameworkGuide.Content.Editing;

/// <summary>What has grown old, the most urgent first.</summary>
public enum UpkeepKind
{
    /// <summary>
    /// The newest released cycle is past its support date: the profile tells readers about a
    /// release that is out of support.
    /// </summary>
    EndedNewest,

    /// <summary>The page was not reviewed within the days the site allows, or never.</summary>
    OverdueReview,

    /// <summary>A rating's own check day is further back than the days the site allows.</summary>
    OldEvidence,

    /// <summary>
    /// The period a figure was counted in ended over a year ago, or is not given; not where the name of its
    /// metric says the year or the round.
    /// </summary>
    OldMetric,

    /// <summary>A cycle that is not the newest is past its support date.</summary>
    EndedRelease,
}
