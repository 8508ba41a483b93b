namespace FrameworkGuide.Core.Decisions;

/// <summary>Where a record was made: what its addresses begin with, and by which program.</summary>
/// <param name="Site">What stands before the paths of addresses, without a slash at the end.</param>
/// <param name="Program">The version of the program.</param>
public sealed record RecordPlace(string Site, string Program)
{
    /// <summary>The result as it was, in full.</summary>
    public string Result(DecisionRecord record) => Site + ResultPath(record);

    /// <summary>The feed of what changes since then, in full.</summary>
    public string Feed(DecisionRecord record) => Site + FeedPath(record);

    /// <summary>The result as it was, on its own site.</summary>
    public static string ResultPath(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return KeptAddress.ResultPath + record.ResultQuery;
    }

    /// <summary>The feed of what changes since then, on its own site.</summary>
    public static string FeedPath(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return KeptAddress.FeedPath + record.ResultQuery;
    }
}
