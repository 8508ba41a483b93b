using System.Runtime.InteropServices;

namespace FrameworkGuide.Content.Reading;

/// <summary>What the system lets the program's user do.</summary>
public static class FileAccessRights
{
    private const int ToWrite = 2;

    /// <summary>
    /// Whether files can be made in a folder, by its rights and by how its disk is mounted. The system is asked,
    /// because to try would change the folder, which others watch. On Windows the answer is always yes, and
    /// writing fails where it is not.
    /// </summary>
    public static bool CanWrite(string folder) => OperatingSystem.IsWindows() || Access(folder, ToWrite) == 0;

    [DllImport("libc", EntryPoint = "access", CharSet = CharSet.Ansi, BestFitMapping = false,
        ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
