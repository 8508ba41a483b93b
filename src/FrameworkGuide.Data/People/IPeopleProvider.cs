using System.Data.Common;

namespace FrameworkGuide.Data.People;

/// <summary>The database below the people's store, and all that is its own. The rest is the same for each.</summary>
internal interface IPeopleProvider
{
    /// <summary>What it is called in messages.</summary>
    string Name { get; }

    /// <summary>Whether there is a store.</summary>
    bool Exists { get; }

    /// <summary>Whether there is or was a store.</summary>
    bool WasMade { get; }

    /// <summary>What was lost and is not back, one sentence each.</summary>
    IEnumerable<string> Losses { get; }

    /// <summary>Whether what was found when it was made ready still holds.</summary>
    bool IsAsOpened { get; }

    /// <summary>What was found holds no longer, where that is not seen without asking.</summary>
    void LookAgain();

    /// <summary>Looks whether the store can be used, and does what there is to do before it is.</summary>
    /// <param name="isDoubtful">Whether all of it is checked, because a reader stumbled over something.</param>
    /// <param name="wasOpen">Whether this program used it before.</param>
    /// <returns>How far its log goes.</returns>
    LogPosition MakeReady(bool isDoubtful, bool wasOpen);

    /// <summary>Is told that the store failed: what was kept open to be used again may be broken too.</summary>
    void CloseIdle();

    /// <summary>A context for readers, who do not wait long.</summary>
    PeopleContext OpenToRead();

    /// <summary>A context for what editors do: it waits long for its turn.</summary>
    /// <param name="failed">Is told what statements meet.</param>
    PeopleContext OpenToWrite(Action<Exception> failed);

    /// <summary>Takes the turn to write. Whoever gets it disposes the transaction and its connection.</summary>
    DbTransaction BeginWriting();

    /// <summary>Has others told of what a transaction wrote, once it is committed.</summary>
    void Announce(DbTransaction transaction);

    /// <summary>Makes sure that what a connection committed stays.</summary>
    /// <returns>How far the log goes now.</returns>
    LogPosition WriteThrough(DbConnection connection);

    /// <summary>A text as a column has it, for statements that EF does not write.</summary>
    string? Stored(string? text);

    /// <summary>Reads something as another program would now, so that what nobody has met yet is met.</summary>
    void Probe();

    /// <summary>Writes a consistent copy into a new file.</summary>
    void CopyTo(string file);
}
