using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>The moment of a kept result in an address: <c>content</c> and <c>date</c>, both or none.</summary>
/// <param name="Moment">Null where none is given, or where it cannot be taken.</param>
/// <param name="Problems">Why it cannot be taken; empty where it can, or where none is given.</param>
/// <param name="IsGiven">Whether the address has one of the keys.</param>
public sealed record KeptQuery(KeptMoment? Moment, IReadOnlyList<FieldProblem> Problems, bool IsGiven)
{
    private const string DayFormat = "yyyy-MM-dd";

    private const string Both = "a kept result has both a content version and a date; take them from its "
        + "address";

    public const string NotHad = "the log of this site does not have this version of the content; it may be another "
        + "site's, or mistyped, or the log was lost";

    public const string Unreadable = "The log of published texts cannot be read at the moment; try again in a moment.";

    /// <summary>What is wrong with an address that has to name a moment and does not.</summary>
    public static IReadOnlyList<FieldProblem> Missing { get; } =
    [
        new(KeptMoment.ContentKey, $"this is missing; {Both}"), new(KeptMoment.DayKey, $"this is missing; {Both}"),
    ];

    /// <param name="pairs">The decoded keys and values of an address, in its order.</param>
    /// <param name="today">The UTC day: nothing can be kept later.</param>
    public static KeptQuery Read(IEnumerable<(string Key, string Value)> pairs, DateOnly today)
    {
        var read = pairs.Where(p => p.Key is KeptMoment.ContentKey or KeptMoment.DayKey).ToList();
        var problems = new List<FieldProblem>();
        var content = Single(read, KeptMoment.ContentKey, problems);
        var date = Single(read, KeptMoment.DayKey, problems);
        if (content is not null && !ContentVersion.IsOne(content))
            problems.Add(new FieldProblem(
                KeptMoment.ContentKey, $"{English.Quote(content)} is not a content version; allowed: 16 characters "
                    + "of 0 to 9 and a to f, as shown at the foot of each page"));
        DateOnly? day = date is not null && DateOnly.TryParseExact(
            date, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        if (date is not null && day is null)
            problems.Add(new FieldProblem(
                KeptMoment.DayKey, $"{English.Quote(date)} is not a day; allowed: a day such as 2026-11-22"));
        else if (day > today)
            problems.Add(new FieldProblem(
                KeptMoment.DayKey, $"{English.Quote(date!)} is in the future; allowed: days up to today, "
                    + $"{Write(today)} (UTC)"));
        return new KeptQuery(
            problems.Count == 0 && read.Count > 0 ? new KeptMoment(content!, day!.Value) : null, problems,
            read.Count > 0);
    }

    /// <summary>What is wrong with a day that is before the first on which a version was published.</summary>
    public static FieldProblem TooEarly(KeptMoment moment, DateOnly first)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return new FieldProblem(
            KeptMoment.DayKey, $"'{Write(moment.Day)}' is before this content was published; allowed: days from "
                + $"{Write(first)}");
    }

    /// <summary>A day as addresses write it.</summary>
    public static string Write(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>The one value of a key; null, with a problem, where the address does not give one.</summary>
    private static string? Single(List<(string Key, string Value)> read, string key, List<FieldProblem> problems)
    {
        var values = read.Where(p => p.Key == key).Select(p => p.Value).ToList();
        if (values.Count > 1)
            problems.Add(new FieldProblem(key, "this is given more than once; allowed: one value"));
        else if (values.Count == 0 && read.Count > 0)
            problems.Add(new FieldProblem(key, $"this is missing; {Both}"));
        return values.Count == 1 ? values[0] : null;
    }
}
