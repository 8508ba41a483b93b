using System.Globalization;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>How a scalar is written where no quotes stand there yet.</summary>
internal enum ScalarForm
{
    /// <summary>A number or truth value: never in quotes.</summary>
    Bare,

    /// <summary>An address or a date: plain where YAML reads that as the same text.</summary>
    Word,

    /// <summary>In double quotes; plain only where the old text was.</summary>
    Sentence,

    /// <summary>In quotes always, for it may look like a number.</summary>
    Name,
}

/// <summary>A scalar that is to be written.</summary>
internal sealed record NewScalar(string Text, ScalarForm Form)
{
    /// <summary>Nodes of an expected tree stand nowhere yet; texts in them are compared without the blanks at their ends.</summary>
    public YamlScalar ToNode() => new(default, Text, isPlain: Form is ScalarForm.Bare);

    public static NewScalar? Of(string? text, ScalarForm form) => text is null ? null : new(text, form);

    public static NewScalar? Of(DateOnly? date) => date is { } day ? Of(day) : null;

    public static NewScalar Of(DateOnly date) => new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ScalarForm.Word);

    public static NewScalar Of(decimal number) =>
        new(number.ToString("0.############################", CultureInfo.InvariantCulture), ScalarForm.Bare);

    public static NewScalar? Of(bool? truth) => truth is { } known ? new(known ? "true" : "false", ScalarForm.Bare) : null;
}
