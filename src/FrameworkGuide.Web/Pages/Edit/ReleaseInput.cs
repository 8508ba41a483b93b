using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Content.Editing;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What the form of a release says, as it was typed; a field left empty is unknown.</summary>
internal sealed record ReleaseInput : IValidatableObject
{
    /// <summary>The fields by their keys in the front matter, in the order of the form.</summary>
    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["cycle"] = "Release line",
        ["latest"] = "Newest version",
        ["released"] = "Released on",
        ["active-support-until"] = "Bug fixes until",
        ["security-support-until"] = "Security fixes until",
        ["latest-date"] = "Newest version released on",
        ["lts"] = "Long-term support",
        ["source"] = "Source",
        ["note"] = "Note",
    };

    public string? Cycle { get; init; }

    public string? Latest { get; init; }

    public string? Released { get; init; }

    [FromForm(Name = "active-support-until")]
    public string? ActiveSupportUntil { get; init; }

    [FromForm(Name = "security-support-until")]
    public string? SecuritySupportUntil { get; init; }

    [FromForm(Name = "latest-date")]
    public string? LatestDate { get; init; }

    /// <summary>"yes", "no", or nothing.</summary>
    public string? Lts { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    public static FormField Field(string key, string? value) => new(key, key, Labels[key], value);

    public static ReleaseInput Of(ReleaseRow row) => new()
    {
        Cycle = row.Cycle,
        Latest = row.Latest,
        Released = FormDays.Write(row.Released),
        ActiveSupportUntil = FormDays.Write(row.ActiveSupportUntil),
        SecuritySupportUntil = FormDays.Write(row.SecuritySupportUntil),
        LatestDate = FormDays.Write(row.LatestDate),
        Lts = row.Lts switch { true => "yes", false => "no", null => null },
        Source = row.Source,
        Note = row.Note,
    };

    /// <summary>The days by their keys.</summary>
    public IReadOnlyList<(string Key, string? Typed)> Days() =>
    [
        ("released", Released),
        ("active-support-until", ActiveSupportUntil),
        ("security-support-until", SecuritySupportUntil),
        ("latest-date", LatestDate),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Days().Where(d => !FormDays.TryRead(d.Typed, out _))
            .Select(d => new ValidationResult(FormDays.Expected, [d.Key]));

    /// <summary>The row that valid fields say.</summary>
    /// <param name="cycle">The cycle that is changed, or made.</param>
    public ReleaseRow ToRow(string cycle) => new(
        cycle,
        Day(Released),
        Day(ActiveSupportUntil),
        Day(SecuritySupportUntil),
        Latest?.Trim(),
        Day(LatestDate),
        Lts switch { "yes" => true, "no" => false, _ => null },
        Source?.Trim(),
        Note?.Trim());

    private static DateOnly? Day(string? typed) => FormDays.TryRead(typed, out var day) ? day : null;
}
