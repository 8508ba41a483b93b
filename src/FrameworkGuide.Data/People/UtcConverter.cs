using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FrameworkGuide.Data.People;

/// <summary>Every time in the store is UTC; what is read says so.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time =>
    time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
