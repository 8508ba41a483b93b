using System.Globalization;

namespace FrameworkGuide.Core.Decisions;

/// <summary>
/// What makes a result one that can be kept: the content that the guide had, and the day it was asked. The address of
/// a kept result carries both behind the answers.
/// </summary>
/// <param name="ContentVersion">16 lower-case hex digits.</param>
/// <param name="Day">The UTC day.</param>
public sealed record KeptMoment(string ContentVersion, DateOnly Day)
{
    public const string ContentKey = "content";
    public const string DayKey = "date";

    /// <summary>The keys and values in an address.</summary>
    public IEnumerable<(string Key, string Value)> Pairs() =>
        [(ContentKey, ContentVersion), (DayKey, Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
