using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// The content folder: one machine has it as files, a shared database has pictures, and the folder as it was pushed.
/// </summary>
public static partial class StoreMove
{
    private static void MoveContent(SharedPeopleContext to, IReadOnlyList<MovedFile> content, DateTime now)
    {
        LogPictures(to, content, now);
        var last = to.Revisions.Max(r => (long?)r.Id) ?? 0;
        to.AddRange(content.Select(f => new PushedRow { Path = f.Path, Hash = f.Hash, Revision = last }));
        to.SaveChanges();
        to.ChangeTracker.Clear();
        MovePictures(to, content);
    }

    /// <summary>
    /// One machine does not log pictures: those of the folder are published as of now, and those that a shared database
    /// had before and the folder has no more are taken away.
    /// </summary>
    private static void LogPictures(SharedPeopleContext to, IReadOnlyList<MovedFile> content, DateTime now)
    {
        var logged = to.Revisions.Where(r => r.Path.StartsWith(RevisionRow.PictureFolder)).OrderBy(r => r.Id)
            .Select(r => new { r.Path, r.Hash }).AsEnumerable()
            .GroupBy(r => r.Path, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Hash, StringComparer.Ordinal);
        var pictures = content.Where(f => f.Picture is not null)
            .ToDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal);
        foreach (var path in logged.Keys.Union(pictures.Keys).Order(StringComparer.Ordinal))
            if (logged.GetValueOrDefault(path) != pictures.GetValueOrDefault(path))
                to.Add(new RevisionRow
                {
                    Path = path,
                    Hash = pictures.GetValueOrDefault(path),
                    PublishedUtc = now,
                    Author = Revision.Disk,
                });
    }

    private static void MovePictures(SharedPeopleContext to, IReadOnlyList<MovedFile> content)
    {
        foreach (var picture in content.Where(f => f.Picture is not null).DistinctBy(f => f.Hash))
        {
            to.Add(new PictureRow { Hash = picture.Hash, Bytes = picture.Picture!() });
            to.SaveChanges();
            to.ChangeTracker.Clear();
        }

        if (to.Database.SqlQuery<int>(
            $"""
            SELECT count(*)::int AS "Value" FROM "Pictures" WHERE encode(sha256("Bytes"), 'hex') <> "Hash"
            """).Single() > 0)
            throw new RefusedStoreException("the copy of the pictures is not the same");
    }
}
