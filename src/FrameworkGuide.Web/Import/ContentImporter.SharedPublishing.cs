using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Publishing into a shared log: in one transaction, in which nobody else publishes, the text that the editor decided
/// on is still the newest, and the new one is added. Other instances are told when it is committed.
/// </summary>
internal sealed partial class ContentImporter
{
    private const int MostTries = 5;

    private Publication AddToLog(EditedText edit, Func<string?, PublicationOutcome?> refusal)
    {
        var path = edit.File.Path;
        var hash = PublishedTexts.HashOf(edit.Text);
        var isCommitting = false;
        try
        {
            using var log = BeginUpToDate();
            if (refusal(_texts.Find(path)) is { } refused)
                return new Publication(refused);
            var now = _time.GetUtcNow().UtcDateTime;
            log.Add(new Revision(path, hash, edit.Text, now, edit.Editor, edit.Reason));
            isCommitting = true;
            log.Commit();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            LogNotPublished(e, path);
            _people.Note(e);
            if (!isCommitting)
                return new Publication(PublicationOutcome.Failed, FailureOf(e));
            if (IsNewest(path, hash) is not { } isPublished)
                return new Publication(PublicationOutcome.Unknown, FailureOf(e));
            if (!isPublished)
                return new Publication(PublicationOutcome.Failed, FailureOf(e));
        }

        return ImportCommitted();
    }

    /// <summary>
    /// Takes the turn to publish with all that others published imported, as far as they let it: a text is checked
    /// against what else there is. Nothing is imported in the turn, which others wait for.
    /// </summary>
    private RevisionLog BeginUpToDate()
    {
        for (var tries = 1; ; tries++)
        {
            BringUpToDate();
            var log = _people.BeginLog();
            if (tries == MostTries || _people.Newest() == _source.Newest)
                return log;
            log.Dispose();
        }
    }

    /// <summary>It is published, whatever becomes of it here: the next look tries again.</summary>
    private Publication ImportCommitted()
    {
        try
        {
            BringUpToDate();
            return new Publication(PublicationOutcome.Published) { Revision = _source.Newest?.Id };
        }
#pragma warning disable CA1031 // Whatever failed.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _report.Failed(e);
            return new Publication(PublicationOutcome.Published);
        }
    }

    private void BringUpToDate()
    {
        RestoreStores();
        var scan = _source.Files.Scan();
        if (_import.Look(scan).HasChanges)
            _import.Import(scan, CancellationToken.None);
    }

    /// <summary>
    /// Whether a text is the newest of its document, although the connection broke when it was committed; null where
    /// nobody can tell.
    /// </summary>
    private bool? IsNewest(string path, string? hash)
    {
        try
        {
            return PublishedTexts.HashOf(_texts.Find(path)) == hash;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }
}
