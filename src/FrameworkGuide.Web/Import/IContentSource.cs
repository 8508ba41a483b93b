using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>Where published content is: in the content folder, or in the log that several instances share.</summary>
internal interface IContentSource
{
    /// <summary>What it is called in messages.</summary>
    string Name { get; }

    /// <summary>The files, all of which are read as they were when the importer listed them last.</summary>
    IContentFiles Files { get; }

    /// <summary>
    /// The folder that pictures are handed out from: the content folder, or one of this instance that has them alone.
    /// </summary>
    ContentFolder Folder { get; }

    /// <summary>
    /// Whether content is read from the log. Else the log follows the content folder, and importing adds to it.
    /// </summary>
    bool IsLog { get; }

    /// <summary>The newest revision of what was listed last; null for a folder, or a log with nothing in it.</summary>
    LoggedText? Newest { get; }

    /// <summary>Whether documents can be written just now.</summary>
    bool IsWritable { get; }

    /// <summary>Reads a document as it is at this moment, whatever was listed.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    byte[] ReadNow(string path);

    /// <summary>Starts to wait for changes.</summary>
    /// <param name="missing">Is told why where they do not tell of themselves.</param>
    IContentEvents Watch(Action<string> missing);

    /// <summary>Deletes what a write that was killed left behind.</summary>
    void RemoveUnfinished();
}
