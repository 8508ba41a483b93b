using System.Data.Common;

namespace FrameworkGuide.Data;

/// <summary>
/// Says what is wrong with a database server, by the codes of the SQL standard: on one machine no driver of a server is
/// loaded.
/// </summary>
internal static class ServerFailure
{
    /// <summary>
    /// What is wrong; null for codes that say nothing of the server.
    /// <see href="https://www.postgresql.org/docs/15/errcodes-appendix.html"/>
    /// </summary>
    public static string? WordsFor(DbException exception) => exception.SqlState switch
    {
        null => exception.InnerException is TimeoutException ? "it does not respond in time" : "it cannot be reached",
        "57014" => "it does not respond in time", // query_canceled, by the server's own limit
        "28000" or "28P01" => "it does not accept the user or the password",
        "3D000" => "the server has no database of that name",
        "42501" => "its user lacks a permission it needs", // insufficient_privilege
        "25006" => "it is read-only", // read_only_sql_transaction
        "53100" => "the disk is full",
        "53200" or "53400" => "the server is out of memory or over a limit",
        "53300" => "the server has too many connections",
        "55P03" => "another program has locked it", // lock_not_available
        "57P01" or "57P02" or "57P03" or "57P05" => "the server is stopping or starting",
        "25P03" or "40001" or "40P01" => "another program was using it",
        "58030" => "the disk has errors", // io_error
        "XX001" or "XX002" => "it is damaged",
        var code => code.StartsWith("08", StringComparison.Ordinal) ? "it cannot be reached" : null,
    };
}
