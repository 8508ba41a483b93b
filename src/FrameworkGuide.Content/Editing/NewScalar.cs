using System.Globalization;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>A scalar that is to be written.</summary>
internal sealed record NewScalar(string Text, ScalarForm Form)
{
    /// <summary>
    /// Nodes of an expected tree stand nowhere yet; texts in them are compared without the blanks at their ends.
    /// </summary>
    public YamlScalar ToNode() => new(default, Text, isPlain: Form is ScalarForm.Bare);

    public static NewScalar? Of(string? text, ScalarForm form) => text is null ? null : new(text, form);

    public static NewScalar? Of(DateOnly? date) => date is { } day ? Of(day) : null;

    public static NewScalar Of(DateOnly date) =>
        new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ScalarForm.Word);

    public static NewScalar Of(decimal number) =>
        new(number.ToString("0.############################", CultureInfo.InvariantCulture), ScalarForm.Bare);

    public static NewScalar? Of(bool? truth) =>
        truth is { } known ? new(known ? "true" : "false", ScalarForm.Bare) : null;
}
