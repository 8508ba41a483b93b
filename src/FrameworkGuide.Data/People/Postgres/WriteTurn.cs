using System.Globalization;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// The turn to write, one for all instances: revisions get their numbers in the order in which they are committed, and
/// nobody writes while the tables are migrated.
/// </summary>
internal static class WriteTurn
{
    /// <summary>The number of the lock in its database: "FGpl".</summary>
    private const int Lock = 0x4647706c;

    /// <summary>
    /// Takes it until the transaction ends. An instance that stops in the middle, without its connection ending, does
    /// not keep the others from writing for ever.
    /// </summary>
    /// <param name="seconds">How long to wait for it.</param>
    public static string Take(int seconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        SET LOCAL lock_timeout = '{seconds}s'; SET LOCAL idle_in_transaction_session_timeout = '60s';
        SELECT pg_advisory_xact_lock({Lock})
        """);

    /// <summary>Takes it until the connection ends, however long it takes.</summary>
    public static string TakeWhileConnected { get; } = string.Create(
        CultureInfo.InvariantCulture, $"SELECT pg_advisory_lock({Lock})");
}
