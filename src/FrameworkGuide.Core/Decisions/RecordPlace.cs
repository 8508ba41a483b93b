namespace FrameworkGuide.Core.Decisions;

/// <summary>Where a record was made: what its addresses begin with, and by which program.</summary>
/// <param name="Site">What stands before the paths of addresses, without a slash at the end.</param>
/// <param name="Program">The version of the program.</param>
public sealed record RecordPlace(string Site, string Program)
{
    /// <summary>The result as it was, in full.</summary>
    public string Result(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Site + record.ResultPath;
    }

    /// <summary>The feed of what changes since then, in full; null for a group, which has none.</summary>
    public string? Feed(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.FeedPath is null ? null : Site + record.FeedPath;
    }
}
