using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FrameworkGuide.Content.Editing;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What the form of a rating says, as it was typed.</summary>
internal sealed record RatingInput : IValidatableObject
{
    /// <summary>The names of the fields by their keys in the front matter, in the order of the form.</summary>
    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["value"] = "Value, from 0 to 5",
        ["why"] = "Reason",
        ["sources[]"] = "Source",
        ["checked"] = "Checked on",
    };

    public string? Value { get; init; }

    public string? Why { get; init; }

    /// <summary>An address a field; a line an address, too: that is how a list is pasted.</summary>
    public string?[] Sources { get; init; } = [];

    public string? Checked { get; init; }

    public static FormField Field(string key, string? value) => new(key, key, Labels[key], value);

    public static RatingInput Of(RatingRow? row) => new()
    {
        Value = row?.Value.ToString(CultureInfo.InvariantCulture),
        Why = row?.Why,
        Sources = [.. row?.Sources ?? []],
        Checked = FormDays.Write(row?.Checked),
    };

    public IReadOnlyList<string> Addresses() =>
    [
        .. Sources.SelectMany(s => (s ?? "").Split(
            ['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Number() is null)
            yield return new("The value is a number from 0 to 5, such as 3.5.", ["value"]);
        if (string.IsNullOrWhiteSpace(Why))
            yield return new("Say why: a rating needs a reason.", ["why"]);
        if (Addresses().Count == 0)
            yield return new("A rating needs at least one source.", ["sources[1]"]);
        if (!FormDays.TryRead(Checked, out _))
            yield return new(FormDays.Expected, ["checked"]);
    }

    /// <summary>The rating that valid fields say.</summary>
    public RatingRow ToRow()
    {
        FormDays.TryRead(Checked, out var day);
        return new RatingRow(Number() ?? 0, Why ?? "", Addresses(), day);
    }

    /// <summary>Phones of many countries offer a comma alone.</summary>
    private decimal? Number() => decimal.TryParse(
        Value?.Trim().Replace(',', '.'),
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture,
        out var number) ? number : null;
}
