namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>A field of a form, as the page shows it.</summary>
/// <param name="Name">What the form sends it as.</param>
/// <param name="Key">Names it among the problems of the form; part of its id.</param>
internal sealed record FormField(string Name, string Key, string Label, string? Value)
{
    public string Id => IdOf(Key);

    /// <summary>Lines of a text; 0 is an input of one line.</summary>
    public int Rows { get; init; }

    public string Type { get; init; } = "text";

    public string? InputMode { get; init; }

    public string? Placeholder { get; init; }

    public string? Hint { get; init; }

    public bool IsRequired { get; init; }

    public bool IsFixed { get; init; }

    /// <summary>"sources[2]" becomes "sources-2".</summary>
    public static string IdOf(string key) =>
        key.Replace("]", "", StringComparison.Ordinal).Replace('[', '-').ToLowerInvariant();
}
