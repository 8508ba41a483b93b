using System.Globalization;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web;

/// <summary>The sentences and words that code writes, in one place.</summary>
internal static partial class Texts
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public const string NotRated = "not rated";
    public const string Unknown = "unknown";
    public const string NotStated = "not stated";
    public const string NotReviewed = "evidence not reviewed yet";

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", English);

    /// <summary>What a sheet of paper says of the page it was printed from.</summary>
    public static string PrintedAsOf(DateOnly today, CatalogSnapshot catalog) => $"shown as of {Day(today)} (UTC), content version {catalog.ContentVersion}";

    public static string Day(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => date.Year.ToString(English),
        (_, null) => date.Earliest.ToString("MMM yyyy", English),
        _ => Day(date.Earliest),
    };

    public static string Size(ProjectSize size) => size switch
    {
        ProjectSize.Small => "Small project",
        ProjectSize.Medium => "Medium project",
        _ => "Large project",
    };

    /// <summary>A size as addresses and content write it.</summary>
    public static string Word(ProjectSize size) => size switch
    {
        ProjectSize.Small => "small",
        ProjectSize.Medium => "medium",
        _ => "large",
    };

    /// <summary>A level as addresses and content write it.</summary>
    public static string Word(CapabilityLevel? level) => level switch
    {
        CapabilityLevel.BuiltIn => "built-in",
        CapabilityLevel.Official => "official",
        CapabilityLevel.Community => "community",
        CapabilityLevel.None => "none",
        _ => Unknown,
    };

    /// <summary>A support status as addresses write it.</summary>
    public static string Word(SupportKind kind) => kind switch
    {
        SupportKind.Active => "active",
        SupportKind.SecurityOnly => "security-only",
        SupportKind.Ended => "ended",
        SupportKind.NoEndDatePublished => "no-end-date",
        _ => "security-end-not-published",
    };

    public static string Level(CapabilityLevel? level) => level switch
    {
        CapabilityLevel.BuiltIn => "built in",
        CapabilityLevel.Official => "official package",
        CapabilityLevel.Community => "community package",
        CapabilityLevel.None => "none",
        _ => Unknown,
    };

    public static string LevelMeaning(CapabilityLevel? level) => level switch
    {
        CapabilityLevel.BuiltIn => "comes with the framework or its default project",
        CapabilityLevel.Official => "a separate package of the same project, or a third-party part it integrates",
        CapabilityLevel.Community => "a package by others",
        CapabilityLevel.None => "looked for, and nothing of the kind was found",
        _ => "not looked into, or not found out; never read as none",
    };

    public static string Support(SupportStatus status) => status.Kind switch
    {
        SupportKind.NoEndDatePublished => "no end date published",
        SupportKind.Active => $"supported until {Day(status.Until!.Value)}",
        SupportKind.SecurityOnly => $"security fixes until {Day(status.Until!.Value)}",
        SupportKind.SecurityEndNotPublished => "security end not published",
        _ => $"ended {Day(status.Until!.Value)}",
    };

    /// <summary>A status without its date, as a choice.</summary>
    public static string SupportLabel(SupportKind? kind) => kind switch
    {
        SupportKind.Active => "gets bug fixes",
        SupportKind.SecurityOnly => "gets security fixes only",
        SupportKind.Ended => "support has ended",
        SupportKind.NoEndDatePublished => "no end date published",
        SupportKind.SecurityEndNotPublished => "security end not published",
        _ => Unknown,
    };

    /// <summary>"Full-stack framework in Python".</summary>
    public static string Kind(string? style, IReadOnlyList<string> languages)
    {
        var kind = style is null ? "Framework"
            : style.EndsWith("framework", StringComparison.OrdinalIgnoreCase) ? Capitalize(style)
            : $"{Capitalize(style)} framework";
        return $"{kind} in {List(languages)}";
    }

    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> words, string last = "and") => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}";

    public static string Count(int number, string one, string many) => $"{number.ToString("N0", English)} {(number == 1 ? one : many)}";

    /// <summary>Says of passwords and codes that too many were wrong.</summary>
    public static string TooManyAttempts(TimeSpan wait) =>
        $"Too many wrong attempts. Try again in {(wait.TotalSeconds <= 90 ? Count((int)Math.Ceiling(wait.TotalSeconds), "second", "seconds") : Count((int)Math.Ceiling(wait.TotalMinutes), "minute", "minutes"))}.";

    /// <summary>A moment to the minute, in UTC.</summary>
    public static string Moment(DateTime utc) => utc.ToString("d MMM yyyy, HH:mm", English) + " UTC";

    /// <summary>A whole number without separators, as addresses write it.</summary>
    public static string Digits(long number) => number.ToString(English);

    public static string Number(double value) => value.ToString(Math.Abs(value) >= 1000 ? "N0" : "0.##", English);

    /// <summary>A figure with its unit: "46.4%", "70 to 130 MB".</summary>
    public static string Figure(MetricValue value, string? unit)
    {
        var number = value.IsRange ? $"{Number(value.Min)} to {Number(value.Max)}" : Number(value.Min);
        return unit switch
        {
            null => number,
            "percent" => $"{number}%",
            _ => $"{number} {unit}",
        };
    }

    /// <summary>How an address is shown: its host, and the last part of its path where there is one.</summary>
    public static string Source(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return address;
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var segments = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
            return host;
        var last = Uri.UnescapeDataString(segments[^1]);
        if (last.Length > 32)
            last = last[..30] + "…";
        return segments.Length == 1 ? $"{host}/{last}" : $"{host}/…/{last}";
    }

    /// <summary>"REST API 4.5, Real-time updates 4 and 2 more at 4".</summary>
    public static string Needs(TopList<(Need Need, double Value)> rated) =>
        string.Join(", ", rated.Shown.Select(r => $"{r.Need.Title} {Number(r.Value)}")) + (rated.More == 0 ? "" : $" and {rated.More} more at {Number(rated.Shown[^1].Value)}");

    public static string Importance(string word) => word switch
    {
        "nice" => "nice to have",
        "must" => "must have",
        "important" => word,
        _ => $"weight {word}",
    };
}
