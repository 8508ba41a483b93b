namespace FrameworkGuide.Data.People;

/// <summary>A store that moves from or to a shared database, in a file that nobody else uses.</summary>
internal sealed partial class PeopleFile
{
    /// <summary>Brings a copy to this version. One that cannot be used is refused, not put aside.</summary>
    /// <exception cref="RefusedStoreException">It is no store of this program.</exception>
    public LogPosition MakeCopyReady()
    {
        var state = Inspect(thorough: false);
        if (state.Position is null)
            throw new RefusedStoreException(state.Reason ?? "it is empty");
        if (!state.IsMigrated)
            Migrate(path);
        return Inspect(thorough: false).Position!;
    }

    /// <summary>Makes a file with the tables of this version and nothing in them.</summary>
    public void MakeEmpty() => Make();

    /// <summary>Gives it the number of another store, and brings all that was written into the file itself.</summary>
    public void Finish(int store)
    {
        ClearPools();
        using (var connection = Open())
        {
            Column(connection, $"PRAGMA user_version = {store}");
            SqliteFile.Checkpoint(connection);
        }

        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
            throw new IOException("What was written beside the file cannot be brought into it.");
    }
}
