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

    /// <summary>So many can have published the same document while one of them asks again.</summary>
    private const int MostMeanwhile = 50;

    private Publication AddToLog(EditedText edit, Func<string?, PublicationOutcome?> refusal)
    {
        var path = edit.File.Path;
        var hash = PublishedTexts.HashOf(edit.Text);
        Revision? revision = null;
        try
        {
            using var log = BeginUpToDate();
            if (refusal(_texts.Find(path)) is { } refused)
                return new Publication(refused);
            revision = new Revision(
                path, hash, edit.Text, _time.GetUtcNow().UtcDateTime, edit.Editor, edit.Reason);
            log.Add(revision);
            log.Commit();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            LogNotPublished(e, path);
            var isPublished = revision is null ? false : IsLogged(revision);
            _people.Note(e);
            if (isPublished != true)
                return new Publication(
                    isPublished is null ? PublicationOutcome.Unknown : PublicationOutcome.Failed, FailureOf(e));
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
    /// Whether a revision is in the log, although the connection broke when it was committed; null where nobody can
    /// tell.
    /// </summary>
    private bool? IsLogged(Revision revision)
    {
        try
        {
            using var turn = _people.BeginLog(); // Until then the server may still be committing it.
            return _people.Notes(MostMeanwhile, revision.Path, before: null).Any(
                n => n.Author == revision.Author
                    && (n.PublishedUtc - revision.PublishedUtc).Duration() < TimeSpan.FromMicroseconds(1));
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }
}
