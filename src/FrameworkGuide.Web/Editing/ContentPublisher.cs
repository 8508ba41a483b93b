using System.Diagnostics;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Editing;

/// <summary>Decides whether what editors publish may be written; the importer does the rest.</summary>
internal sealed class ContentPublisher(ContentImporter importer, DraftCheck check)
{
    /// <summary>Publishes a text, or takes a document away.</summary>
    /// <param name="seen">The text on disk that the editor decided on; null where there was no file.</param>
    /// <param name="text">Null takes the document away.</param>
    /// <exception cref="UneditableException">What stands in the file cannot be read as text.</exception>
    public async Task<Publication> PublishAsync(
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

        // Of the text, its author and the reason nothing is told.
        using var span = GuideTelemetry.Spans.StartActivity("publish document");
        span?.SetTag(GuideTelemetry.Prefix + "document.path", file.Path);
        span?.SetStatus(ActivityStatusCode.Error); // Unless it comes to an outcome.
        var publication = await importer.PublishAsync(
            new EditedText(file, text, editor, reason), Refusal, cancellationToken);
        span?.SetTag(GuideTelemetry.Prefix + "publication.outcome", WordOf(publication.Outcome));
        span?.SetStatus(
            publication.Outcome == PublicationOutcome.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        return publication;
    }

    private static string WordOf(PublicationOutcome outcome) => outcome switch
    {
        PublicationOutcome.Published => "published",
        PublicationOutcome.ChangedMeanwhile => "changed_meanwhile",
        PublicationOutcome.HasErrors => "has_errors",
        _ => "failed",
    };
}
