using System.Data.Common;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Publishing: a text is written into the content folder and imported in the same step. Who did it and why is announced
/// to the log first: killed after the file is written, the next start imports it under that name.
/// </summary>
internal sealed partial class ContentImporter
{
    /// <summary>Publishes what an editor wrote, or takes a document away.</summary>
    /// <param name="refusal">
    /// Is told what stands in the file, null where there is none, and says why nothing is to be written over it, or
    /// null. Nobody changes what is published while it decides.
    /// </param>
    /// <exception cref="UneditableException">What stands in the file cannot be read as text.</exception>
    public async Task<Publication> PublishAsync(
        EditedText edit, Func<string?, PublicationOutcome?> refusal, CancellationToken cancellationToken)
    {
        using var alone = await EnterAsync(cancellationToken);
        return _source.IsLog
            ? AddToLog(edit, refusal)
            : await WriteFileAsync(edit, refusal, cancellationToken);
    }

    private async Task<Publication> WriteFileAsync(
        EditedText edit, Func<string?, PublicationOutcome?> refusal, CancellationToken cancellationToken)
    {
        var path = edit.File.Path;
        var before = _texts.Find(path);
        if (refusal(before) is { } refused)
            return new Publication(refused);
        try
        {
            ImportBefore(path, PublishedTexts.HashOf(before));
            var hash = PublishedTexts.HashOf(edit.Text);
            await _people.AnnounceAsync(path, hash, edit.Editor, edit.Reason, cancellationToken);
            Write(path, edit.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DbException or DbUpdateException)
        {
            LogNotPublished(e, path);
            return new Publication(PublicationOutcome.Failed, FailureOf(e));
        }

        return ImportPublished(path, before);
    }

    /// <summary>What somebody wrote on disk is theirs, and is logged before it is replaced.</summary>
    /// <param name="hash">Of what stands in the file; null where there is none.</param>
    private void ImportBefore(string path, string? hash)
    {
        RestoreStores();
        if (!_import.Log.IsWhole && ScanOrNull() is { } scan)
            // A log that was lost begins again with everything that is published.
            _import.Import(scan, CancellationToken.None);
        if (!_import.Has(path, hash))
            _import.ImportOne(path);
    }

    private Publication ImportPublished(string path, string? before)
    {
        try
        {
            _import.ImportOne(path);
            return new Publication(PublicationOutcome.Published);
        }
#pragma warning disable CA1031 // Whatever failed, the file must not stay when the catalog does not have it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogNotPublished(e, path);
            Write(path, before);
            return new Publication(
                PublicationOutcome.Failed, "the catalog could not take it. The program's log says why.");
        }
    }

    private void Write(string path, string? text)
    {
        if (text is null)
            _source.Folder.Delete(path);
        else
            _source.Folder.Write(path, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Why nothing was written, in words that name no path of the machine.</summary>
    private string FailureOf(Exception e) => e switch
    {
        NotWritableException => e.Message + ".",
        UnauthorizedAccessException => "the program may not write into the content folder.",
        DbException or DbUpdateException or RefusedStoreException or StoreWaitsException =>
            $"the store cannot be written: {StoreFailure.Describe(e)}.",
        _ => StoreFailure.Describe(e, _source.Folder.Root) + ".",
    };

    [LoggerMessage(LogLevel.Error, "{Path} was not published")]
    private partial void LogNotPublished(Exception exception, string path);
}
