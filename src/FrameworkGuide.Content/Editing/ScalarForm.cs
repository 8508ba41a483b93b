
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
