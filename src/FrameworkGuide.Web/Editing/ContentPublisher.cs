using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Web.Editing;

/// <summary>What came of publishing.</summary>
internal enum PublicationOutcome
{
    Published,

    /// <summary>Somebody changed the file since the editor looked: nothing was written.</summary>
    ChangedMeanwhile,

    /// <summary>The text has errors: nothing was written.</summary>
    HasErrors,

    /// <summary>The file could not be written or imported; the old one stands there again.</summary>
    Failed,
}

/// <param name="Failure">What failed, in words; null unless it did.</param>
internal sealed record Publication(PublicationOutcome Outcome, string? Failure = null);

/// <summary>
/// Writes what editors publish into the content folder and imports it in the same step, one publication at a time. Who did it and why is
/// announced to the log first: killed after the file is written, the next start imports it under that name.
/// </summary>
internal sealed partial class ContentPublisher(
    ContentFolder folder, ContentImporter importer, ImportGate gate, CurrentCatalog current, PeopleStore people, Drafts drafts, DraftCheck check,
    ILogger<ContentPublisher> logger)
{
    /// <summary>Publishes a text, or takes a document away.</summary>
    /// <param name="seen">The text on disk that the editor decided on; null where there was no file.</param>
    /// <param name="text">Null takes the document away.</param>
    /// <exception cref="UneditableException">What stands in the file cannot be read as text.</exception>
    public async Task<Publication> PublishAsync(
        ContentFile file, string? seen, string? text, string editor, string? reason, CancellationToken cancellationToken)
    {
        using var entered = await gate.EnterAsync(cancellationToken);
        var onDisk = drafts.TextOnDisk(file.Path);
        if (onDisk != seen)
            return new Publication(PublicationOutcome.ChangedMeanwhile);
        if (text is not null && check.Read(file, text, cancellationToken).Document is null)
            return new Publication(PublicationOutcome.HasErrors);
        try
        {
            importer.RestoreStores();
            if (!importer.IsLogWhole && importer.ScanOrNull() is { } scan)
                importer.Import(scan, CancellationToken.None); // A log that was lost begins again with everything that is published.
            if (HashOf(onDisk) != current.Folder.Files.GetValueOrDefault(file.Path)?.Hash)
                importer.ImportOne(file.Path); // What somebody wrote on disk is theirs, and is logged before it is replaced.
            await people.AnnounceAsync(file.Path, HashOf(text), editor, reason, cancellationToken);
            Write(file.Path, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException or DbUpdateException)
        {
            LogFailed(e, file.Path);
            return new Publication(PublicationOutcome.Failed, FailureOf(e));
        }

        return Import(file.Path, onDisk);
    }

    private Publication Import(string path, string? before)
    {
        try
        {
            importer.ImportOne(path);
            return new Publication(PublicationOutcome.Published);
        }
#pragma warning disable CA1031 // Whatever failed, the file must not stay when the catalog does not have it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailed(e, path);
            Write(path, before);
            return new Publication(PublicationOutcome.Failed, "the catalog could not take it. The program's log says why.");
        }
    }

    /// <summary>Why nothing was written, in words that name no path of the machine.</summary>
    private string FailureOf(Exception e) => e switch
    {
        NotWritableException => e.Message + ".",
        UnauthorizedAccessException => "the program may not write into the content folder.",
        SqliteException or DbUpdateException => $"the store cannot be written: {StoreFailure.Describe(e)}.",
        _ => StoreFailure.Describe(e, folder.Root) + ".",
    };

    private void Write(string path, string? text)
    {
        if (text is null)
            folder.Delete(path);
        else
            folder.Write(path, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>SHA-256 of a text as it stands in a file, in lower-case hex.</summary>
    public static string? HashOf(string? text) => text is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [LoggerMessage(LogLevel.Error, "{Path} was not published")]
    private partial void LogFailed(Exception exception, string path);
}
