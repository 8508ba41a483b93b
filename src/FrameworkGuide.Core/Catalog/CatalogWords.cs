using System.Globalization;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Catalog;

/// <summary>What the parts of the catalog are called on pages, in files and in addresses.</summary>
public static class CatalogWords
{
    public const string NotRated = "not rated";
    public const string Unknown = "unknown";
    public const string NotStated = "not stated";
    public const string NotReviewed = "evidence not reviewed yet";

    /// <summary>More names than this make no sentence.</summary>
    private const int MostNames = 6;

    /// <summary>What a sheet of paper says of the page it was printed from.</summary>
    public static string PrintedAsOf(DateOnly today, CatalogSnapshot catalog) =>
        $"shown as of {English.Day(today)} (UTC), content version {catalog.ContentVersion}";

    public static string Day(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => date.Year.ToString(CultureInfo.InvariantCulture),
        (_, null) => date.Earliest.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ => English.Day(date.Earliest),
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

    /// <summary>All levels, from the most to the least, and that it is unknown.</summary>
    public static IReadOnlyList<CapabilityLevel?> Levels { get; } =
        [CapabilityLevel.BuiltIn, CapabilityLevel.Official, CapabilityLevel.Community, CapabilityLevel.None, null];

    public static string LevelMeaning(CapabilityLevel? level) => level switch
    {
        CapabilityLevel.BuiltIn => "comes with the framework or its default project",
        CapabilityLevel.Official => "a separate package of the same project, or a third-party part it integrates",
        CapabilityLevel.Community => "a third-party package",
        CapabilityLevel.None => "looked for and not found",
        _ => "not checked or not known; this does not mean “none”",
    };

    public static string Support(SupportStatus status) => status.Kind switch
    {
        SupportKind.NoEndDatePublished => "no end date published",
        SupportKind.Active => $"supported until {English.Day(status.Until!.Value)}",
        SupportKind.SecurityOnly => $"security fixes until {English.Day(status.Until!.Value)}",
        SupportKind.SecurityEndNotPublished => "end of security fixes not published",
        _ => $"ended {English.Day(status.Until!.Value)}",
    };

    /// <summary>A status without its date, as a choice.</summary>
    public static string SupportLabel(SupportKind? kind) => kind switch
    {
        SupportKind.Active => "gets bug fixes",
        SupportKind.SecurityOnly => "gets security fixes only",
        SupportKind.Ended => "support has ended",
        SupportKind.NoEndDatePublished => "no end date published",
        SupportKind.SecurityEndNotPublished => "end of security fixes not published",
        _ => Unknown,
    };

    /// <summary>"Full-stack framework in Python".</summary>
    public static string Kind(string? style, IReadOnlyList<string> languages)
    {
        var kind = style is null ? "Framework"
            : style.EndsWith("framework", StringComparison.OrdinalIgnoreCase) ? English.Capitalize(style)
            : $"{English.Capitalize(style)} framework";
        return $"{kind} in {English.List(languages)}";
    }

    /// <summary>A figure with its unit: "46.4%", "70 to 130 MB".</summary>
    public static string Figure(MetricValue value, string? unit)
    {
        var number = value.IsRange
            ? $"{English.Number(value.Min)} to {English.Number(value.Max)}"
            : English.Number(value.Min);
        return unit switch
        {
            null => number,
            "percent" => $"{number}%",
            _ => $"{number} {unit}",
        };
    }

    /// <summary>The host of a source, without "www."; the address where it has none.</summary>
    public static string SourceHost(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? address
        : uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..]
        : uri.Host;

    /// <summary>How an address is shown: its host, and the last part of its path where there is one.</summary>
    public static string Source(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return address;
        var host = SourceHost(address);
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
        string.Join(", ", rated.Shown.Select(r => $"{r.Need.Title} {English.Number(r.Value)}"))
            + (rated.More == 0 ? "" : $" and {rated.More} more at {English.Number(rated.Shown[^1].Value)}");

    /// <summary>A size in terms a person can judge.</summary>
    public static string SizeMeaning(ProjectSize size) => size switch
    {
        ProjectSize.Small => "One to three people, weeks or a few months of work. It does one thing: an interface, a "
            + "tool, a site, a first version.",
        ProjectSize.Medium => "A team of up to about ten, maintained for some years. Accounts, data, pages or "
            + "interfaces for several kinds of people.",
        _ => "Several teams, maintained for many years. Many parts with different owners, links to other systems, "
            + "strict rules.",
    };

    /// <summary>Names of frameworks within a sentence: "A, B and 3 others".</summary>
    /// <param name="most">More are counted.</param>
    public static string Names(IReadOnlyList<FrameworkSummary> frameworks, string and = "and", int most = MostNames)
    {
        string[] names = [.. frameworks.Take(frameworks.Count <= most ? most : most - 1).Select(f => f.Name)];
        return frameworks.Count > most ? $"{string.Join(", ", names)} {and} {frameworks.Count - names.Length} others"
            : names.Length < 2 ? string.Concat(names)
            : $"{string.Join(", ", names[..^1])} {and} {names[^1]}";
    }
}
