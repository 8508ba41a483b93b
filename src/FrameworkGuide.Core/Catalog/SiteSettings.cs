namespace FrameworkGuide.Core.Catalog;

/// <summary>What a host of the guide changes in site.yml; each has a default.</summary>
public sealed record SiteSettings : DocumentContent
{
    public string Title { get; init; } = "Framework Guide";

    public string? Tagline { get; init; }

    /// <summary>
    /// Address under which the content folder's files can be read, without a slash at the end; null shows no links.
    /// </summary>
    public string? Repository { get; init; }

    /// <summary>Raw weight of the project's size, 0 to 10.</summary>
    public double SizeWeight { get; init; } = 2;

    /// <summary>Raw weight of the team's languages, 0 to 10.</summary>
    public double LanguageWeight { get; init; } = 3;

    /// <summary>The lowest rating, 0 to 5, that meets a must.</summary>
    public double MustThreshold { get; init; } = 2.5;

    /// <summary>The lowest closeness, 0 to 1, that meets a required language.</summary>
    public double RequireCloseness { get; init; } = 0.8;

    /// <summary>Share of draws, 0 to 1, from which a first place is called clear.</summary>
    public double ClearShare { get; init; } = 0.80;

    /// <summary>Share of draws, 0 to 1, from which a first place is called leaning.</summary>
    public double LeaningShare { get; init; } = 0.55;

    /// <summary>Days after which a profile's review is overdue.</summary>
    public int ReviewAfterDays { get; init; } = 180;

    /// <summary>Whether a page reviewed on the given day, or never, is overdue on a UTC day.</summary>
    public bool IsReviewOverdue(DateOnly? reviewed, DateOnly today) =>
        reviewed is not { } day || today.DayNumber - day.DayNumber > ReviewAfterDays;
}
