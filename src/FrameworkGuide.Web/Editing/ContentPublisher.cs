using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>Decides whether what editors publish may be written; the importer does the rest.</summary>
internal sealed class ContentPublisher(ContentImporter importer, DraftCheck check)
{
    /// <summary>Publishes a text, or takes a document away.</summary>
    /// <param name="seen">The text on disk that the editor decided on; null where there was no file.</param>
    /// <param name="text">Null takes the document away.</param>
    /// <exception cref="UneditableException">What stands in the file cannot be read as text.</exception>
    public Task<Publication> PublishAsync(
        ContentFile file,
        string? seen,
        string? text,
        string editor,
        string? reason,
        CancellationToken cancellationToken)
    {
        PublicationOutcome? Refusal(string? onDisk)
        {
            if (onDisk != seen)
                return PublicationOutcome.ChangedMeanwhile;
            return text is not null && check.Read(file, text, cancellationToken).Document is null
                ? PublicationOutcome.HasErrors
                : null;
        }

        return importer.PublishAsync(new EditedText(file, text, editor, reason), Refusal, cancellationToken);
    }
}
