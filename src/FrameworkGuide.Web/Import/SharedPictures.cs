using System.Security.Cryptography;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>Keeps the pictures of a shared log in a folder of this instance.</summary>
internal sealed class SharedPictures(PeopleStore people, ContentFolder folder)
{
    /// <summary>By path, what is known to stand there.</summary>
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>Fetches what is missing or says something else, and deletes what is not published any more.</summary>
    public void Bring(IEnumerable<LoggedText> published)
    {
        var wanted = published.ToDictionary(p => p.Path, StringComparer.Ordinal);
        foreach (var picture in wanted.Values)
            if (HashAt(picture.Path) != picture.Hash)
            {
                folder.Write(
                    picture.Path,
                    people.FindPicture(picture.Hash!)
                        ?? throw new RefusedStoreException($"it does not have the picture {picture.Path}"),
                    picture.PublishedUtc);
                _hashes[picture.Path] = picture.Hash!;
            }

        foreach (var path in Listed().Where(p => !wanted.ContainsKey(p)))
        {
            folder.Delete(path);
            _hashes.Remove(path);
        }
    }

    private IEnumerable<string> Listed() =>
        Directory.Exists(folder.Root) ? folder.Scan().Assets.Select(ContentFolder.PicturePath) : [];

    private string? HashAt(string path)
    {
        if (_hashes.TryGetValue(path, out var known))
            return known;
        try
        {
            using var stream = folder.OpenPictureOrNull(ContentFolder.AssetOf(path));
            return stream is null ? null : _hashes[path] = Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
