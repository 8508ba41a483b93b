namespace FrameworkGuide.Web.Tests.Chaos;

/// <summary>What is done to instances and their database while readers read.</summary>
internal enum Fault
{
    /// <summary>Two editors publish the same document through two instances at once.</summary>
    TwoAtOnce,

    /// <summary>Nobody is told of a publication: the connections that listen are cut before it.</summary>
    LostNotification,

    /// <summary>An instance is killed while an editor publishes through it, and started again.</summary>
    KilledInstance,

    /// <summary>The server is killed while two editors publish, and started again.</summary>
    KilledServer,

    /// <summary>A backup is put back: what was published since is gone.</summary>
    RestoredBackup,
}
