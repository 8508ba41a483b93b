using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>One machine: the content folder is what is published, and the log follows it.</summary>
internal sealed class FolderSource(ContentFolder folder) : IContentSource
{
    public string Name => "the content folder";

    public IContentFiles Files => folder;

    public ContentFolder Folder => folder;

    public bool IsLog => false;

    public LoggedText? Newest => null;

    public bool IsWritable => folder.IsWritable;

    public byte[] ReadNow(string path) => folder.Read(path);

    public IContentEvents Watch(Action<string> missing) => new FolderEvents(folder.Root, missing);

    public void RemoveUnfinished() => folder.RemoveUnfinished();
}
