using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Every time in the store is UTC, to the microsecond, which is what PostgreSQL keeps; what is read says so.
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time =>
    Stored(time), time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    /// <summary>A time as a column has it, for statements that EF does not write.</summary>
    public static DateTime Stored(DateTime time) =>
        new(time.Ticks - time.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
}
