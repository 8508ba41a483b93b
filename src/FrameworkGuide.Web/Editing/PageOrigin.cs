using System.Text;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// What a form says about the page it came from. What is sent is judged against that, never against whatever was saved
/// or published since: so a page that stood open while others published loses nothing of theirs.
/// </summary>
/// <param name="Original">
/// Names the published text that the page was made from: its SHA-256 in lower-case hex, or <see cref="NoText"/>.
/// </param>
/// <param name="Version">The version of the draft that the page showed; 0 where there was none.</param>
/// <param name="OriginalText">
/// That text itself, its UTF-8 bytes in base64, where the log does not have it: the file is kept back, or was changed
/// on disk just now.
/// </param>
internal sealed record PageOrigin(string? Original, int Version, string? OriginalText)
{
    /// <summary>Stands for the text of a document that does not exist yet.</summary>
    public const string NoText = "none";

    /// <param name="isLogged">Whether the log has the text that the page was made from.</param>
    public static PageOrigin Of(OpenDocument document, bool isLogged) => new(
        NameOf(document.Original),
        document.Version,
        document.Original is null || isLogged
            ? null
            : Convert.ToBase64String(Encoding.UTF8.GetBytes(document.Original)));

    /// <summary>The name of a text, or of none.</summary>
    public static string NameOf(string? text) => PublishedTexts.HashOf(text) ?? NoText;

    /// <summary>
    /// The text that the form brought along; null where it brought none, or one that is not what it says.
    /// </summary>
    public string? BroughtText()
    {
        var bytes = new byte[(OriginalText?.Length ?? 0) * 3 / 4 + 3];
        if (OriginalText is null || !Convert.TryFromBase64String(OriginalText, bytes, out var length))
            return null;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return NameOf(text) == Original ? text : null;
    }
}
