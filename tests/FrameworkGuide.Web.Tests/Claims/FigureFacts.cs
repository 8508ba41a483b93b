using System.Globalization;
using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>One figure as the API gives it.</summary>
internal sealed class FigureFacts(JsonObject json)
{
    public string Key { get; } = (string)json["key"]!;

    public double Min { get; } = (double)json["min"]!;

    public double Max { get; } = (double)json["max"]!;

    public string? Population { get; } = (string?)json["population"];

    /// <summary>The first day of its date.</summary>
    public DateTime? Day { get; } = (string?)json["asOf"] is { } date
        ? DateTime.ParseExact(date + "0001-01-01"[date.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
