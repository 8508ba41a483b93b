namespace FrameworkGuide.Web.Settings;

/// <summary>What the company's sign-in says of somebody who may edit; a claim may have several values.</summary>
internal sealed record EditorClaim(string Name, string Value)
{
    /// <param name="text">The name and the value, with an equals sign between.</param>
    public static EditorClaim? Parse(string text) =>
        text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } value]
            ? new EditorClaim(name, value)
            : null;

    public override string ToString() => $"{Name}={Value}";
}
