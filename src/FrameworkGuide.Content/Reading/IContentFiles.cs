namespace FrameworkGuide.Content.Reading;

/// <summary>Content files, wherever they are: in a folder, or in a log that several instances share.</summary>
public interface IContentFiles
{
    /// <summary>Lists the files.</summary>
    /// <exception cref="IOException">They cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be listed.</exception>
    FolderScan Scan();

    /// <summary>Reads a file's bytes, at most as many as a check needs to call it too large.</summary>
    /// <exception cref="IOException">The file is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] Read(string path);
}
