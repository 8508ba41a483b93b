namespace FrameworkGuide.Data;

/// <summary>
/// Makes files and folders that only the program's own user may read: they hold accounts, drafts and keys. The mode is
/// given when they are made, so that there is no moment at which others can open them. On Windows the rights of the
/// folder above apply.
/// </summary>
public static class PrivateFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    /// <summary>Makes a folder; one that exists stays as it is.</summary>
    public static DirectoryInfo CreateFolder(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnFolder);

    /// <summary>Opens a file for writing; where it has to be made, it is made private.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share = FileShare.None)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnFile;
        return new FileStream(path, options);
    }

    /// <summary>
    /// Makes an empty file for SQLite to fill; what SQLite puts beside a database gets the database's mode.
    /// </summary>
    public static void CreateEmpty(string path) => Open(path, FileMode.CreateNew).Dispose();

    /// <summary>
    /// Takes away what others may do with a folder and the files in it: earlier versions left them open. What belongs
    /// to another user cannot be changed and is left, and so is a folder that is shared by its sticky bit, such as
    /// /tmp.
    /// </summary>
    /// <param name="pattern">Which files.</param>
    public static void Tighten(string folder, string pattern)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(folder))
            return;
        if ((File.GetUnixFileMode(folder) & UnixFileMode.StickyBit) == 0)
            Allow(folder, OwnFolder);
        foreach (var file in Directory.EnumerateFiles(folder, pattern))
            Allow(file, OwnFile);
    }

    private static void Allow(string path, UnixFileMode most)
    {
        if (OperatingSystem.IsWindows())
            return;
        try
        {
            var mode = File.GetUnixFileMode(path);
            if ((mode & ~most) != 0)
                File.SetUnixFileMode(path, mode & most);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is another user's, or has gone since.
        }
    }
}
