using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Whether the log of published texts has everything that the catalog has: another copy of it may have been put in its
/// place.
/// </summary>
internal sealed class LogContinuity(PeopleStore people, TimeProvider time)
{
    /// <summary>To log what is missed is to read every file: it is not tried at each look.</summary>
    private static readonly TimeSpan LogAgainAfter = TimeSpan.FromSeconds(5);

    private long _loggedAt;

    /// <summary>How far the log went that has everything in the catalog; null where none has.</summary>
    public LogPosition? Logged { get; private set; }

    /// <summary>Why the log could not be written; null where it was.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whether the log has everything that is published.</summary>
    public bool IsWhole => people.FindPosition() is { } now && now.Continues(Logged);

    public void Load(string? stored) => Logged = LogPosition.Parse(stored);

    /// <summary>Notes what came of the log in an import.</summary>
    public void Note(LogPosition? logged, Exception? failure)
    {
        Logged = logged;
        Failure = failure is null
            ? null
            : $"the log of changes cannot be written: {people.Name}: {StoreFailure.Describe(failure)}; "
                + "readers see the new content, and the log is updated later";
        _loggedAt = time.GetTimestamp();
    }

    /// <summary>
    /// Whether the log is another than the catalog was written with, or has less in it, and has to begin again with
    /// what is published. Where it cannot be used for now, that waits.
    /// </summary>
    /// <param name="incomplete">Is told how many entries the log lacks, where it is the same.</param>
    public bool HasToBeginAgain(Action<long> incomplete)
    {
        if (Failure is not null && time.GetElapsedTime(_loggedAt) < LogAgainAfter)
            return false;
        if (people.FindPositionNow() is not { } position || position.Continues(Logged))
            return false;
        if (Logged is not null && position.Store == Logged.Store)
            incomplete(Logged.Last - position.Last);
        Logged = null;
        return true;
    }
}
