using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Exchange;

/// <summary>
/// Writes what is published into a folder: the files that say something else, and no others. What fails is undone.
/// </summary>
internal sealed class ContentPull(PeopleStore people, ContentFolder folder)
{
    /// <summary>How many texts are in memory at once.</summary>
    private const int TextsAtOnce = 100;

    /// <summary>What the files said that were written over, the last one on top; null where there was none.</summary>
    private readonly Stack<(string Path, byte[]? Before)> _before = [];

    /// <summary>What a pull would do now.</summary>
    public PullPlan Plan() => PullPlan.Make(folder, people);

    /// <summary>Brings a folder in line with what is published, unless the plan has refusals.</summary>
    /// <returns>What was done.</returns>
    public PullPlan Run()
    {
        var plan = Plan();
        if (plan.Refusals.Count > 0)
            return plan;
        Directory.CreateDirectory(folder.Root);
        try
        {
            foreach (var some in plan.Changes.Where(c => c.Hash is not null).Chunk(TextsAtOnce))
                Write(some);
            foreach (var gone in plan.Changes.Where(c => c.Hash is null))
                Replace(gone.Path, bytes: null);
            FolderMark.Write(folder, plan.Position!);
        }
        catch
        {
            Undo();
            throw;
        }

        return plan;
    }

    private void Write(PulledChange[] changes)
    {
        var texts = people.ReadTexts([.. changes.Select(c => c.Revision)])
            .ToDictionary(t => t.Path, t => t.Text, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var bytes = ContentFolder.IsPicturePath(change.Path)
                ? people.FindPicture(change.Hash!)
                : texts.TryGetValue(change.Path, out var text) ? Encoding.UTF8.GetBytes(text) : null;
            if (bytes is null || Convert.ToHexStringLower(SHA256.HashData(bytes)) != change.Hash)
                throw new RefusedStoreException($"it does not have {change.Path} as it was published");
            Replace(change.Path, bytes);
        }
    }

    private void Replace(string path, byte[]? bytes)
    {
        var file = Path.Combine(folder.Root, path);
        _before.Push((path, File.Exists(file) ? File.ReadAllBytes(file) : null));
        Put(path, bytes);
    }

    private void Put(string path, byte[]? bytes)
    {
        if (bytes is null)
            folder.Delete(path);
        else
            folder.Write(path, bytes);
    }

    /// <summary>As far as the disk lets it: what stays is what is published.</summary>
    private void Undo()
    {
        while (_before.TryPop(out var file))
        {
            try
            {
                Put(file.Path, file.Before);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The next pull finds it to be what is published, or writes it again.
            }
        }
    }
}
