using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Web.Import;

/// <summary>What an editor wants to be published.</summary>
/// <param name="Text">Null takes the document away.</param>
/// <param name="Reason">Why, in the editor's words; null where none was given.</param>
internal sealed record EditedText(ContentFile File, string? Text, string Editor, string? Reason);
