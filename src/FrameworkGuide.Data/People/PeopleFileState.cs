namespace FrameworkGuide.Data.People;

/// <summary>What stands where the people's store should be.</summary>
/// <param name="Position">Null where it is no store that can be used.</param>
/// <param name="IsMigrated">Whether its tables are those of this version.</param>
/// <param name="Reason">Why it can never be used; null where it can, or where there is nothing.</param>
internal sealed record PeopleFileState(LogPosition? Position, bool IsMigrated, string? Reason)
{
    /// <summary>Whether it holds what people made, in tables of an older version.</summary>
    public bool IsOlder => Position is not null && !IsMigrated;

    /// <summary>
    /// No file, or one with nothing in it: it was never made, was being made when the program was killed, or is lost.
    /// </summary>
    public static PeopleFileState Nothing { get; } = new(null, false, null);

    public static PeopleFileState Broken(string reason) => new(null, false, reason);
}
